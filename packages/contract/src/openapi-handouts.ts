import { z } from 'zod';
import { page, type Operation } from './openapi-operation.ts';
import type { RouteName } from './routes.ts';
import { languageSchema } from './schemas/common.ts';
import { procedureCodeSchema } from './schemas/procedure.ts';
import { touchpointSchema } from './schemas/touchpoint.ts';

type HandoutRoute = Extract<RouteName, 'getRatingCode' | 'showHandout'>;

/** What the form will be told by the code. */
const place: Operation['query'] = {
  touchpoint: {
    schema: touchpointSchema.shape.id,
    description: 'an open touchpoint of the unit, such as a counter; default: the whole unit',
  },
  service: {
    schema: procedureCodeSchema,
    description: 'code of the procedure; default: whatever the visitor came for',
  },
};

/** What the routes take and answer by which the form gets onto paper. */
export const handoutOperations: Readonly<Record<HandoutRoute, Operation>> = {
  getRatingCode: {
    summary: 'A QR code that leads to the rating form of a unit',
    query: place,
    answers: { 200: ['image/svg+xml', z.string()] },
    answerNotes: { 200: 'Black on white, with its quiet zone; its title is the address.' },
    problems: ['unknown-resource', 'unit-closed', 'invalid-query'],
  },
  showHandout: {
    summary: 'A poster, or a sheet of slips, with that QR code, to be printed on A4',
    query: {
      layout: { schema: z.enum(['poster', 'slips']), description: 'default `poster`' },
      ...place,
      lang: {
        schema: languageSchema,
        description: 'of what is not printed; the sheet is in Vietnamese and English. Default `vi`',
      },
    },
    answers: { 200: page, 400: page, 404: page },
    answerNotes: {
      200: 'The sheet; or, for a unit that has ended, its successors.',
      400: 'A page that says which parameter is not accepted, and what is.',
      404: 'A page that says that there is no such unit.',
    },
    problems: [],
  },
};
