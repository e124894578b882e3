import { routes } from '@vhcs/contract';
import type { AppOptions } from './app-options.ts';
import { pathOf, servicesByRegistry, type Service } from './app-service.ts';
import {
  createRequestIds,
  type Exchange,
  type PlainReply,
  type RequestHead,
  type Runtime,
} from './exchange.ts';
import { noObserver } from './observing/request-observer.ts';
import { logRefusal, refusal } from './refusals.ts';
import { asRegistrySource } from './registry/registry-source.ts';

export type { AppOptions };

/** The collector as a function from a request to its answer. */
export interface App {
  /** Never rejects: what fails inside is answered 500 and logged. */
  fetch(request: Request, runtime?: Runtime): Response | Promise<Response>;
  /**
   * `POST /v1/ratings` for a server that would have to make a `Request` first, which costs more
   * than the rating. The same code answers it, and the same answer. Never rejects.
   */
  takeRating(sent: SentRating): PlainReply | Promise<PlainReply>;
  /** `GET /v1/units/:id/summary` in the same way. Never rejects. */
  giveSummary(asked: AskedSummary): PlainReply | Promise<PlainReply>;
}

/** What a server has of a request without having made a `Request`. */
interface PlainCall {
  readonly head: RequestHead;
  readonly runtime: Runtime;
}

/** A rating whose body a server has read. */
export interface SentRating extends PlainCall {
  readonly body: () => string;
}

/** A summary that is asked for. */
export interface AskedSummary extends PlainCall {
  readonly unit: string;
  /** What stands after the `?` of the address; empty where nothing does. */
  readonly query: string;
}

/** What answers a call, given everything that it may need. */
type PlainAnswer = (service: Service, exchange: Exchange) => PlainReply | Promise<PlainReply>;

/**
 * The whole collector on web standards only: the same behind Node's HTTP server, in tests, and
 * inside a browser's mock worker.
 */
export function createApp(options: AppOptions): App {
  const registry = asRegistrySource(options.registry);
  const serviceFor = servicesByRegistry({ ...options, source: registry });
  const { clock, log, observer = noObserver } = options;
  const nextRequestId = createRequestIds(options.random);
  const begin = (runtime: Runtime = {}, route = 'none'): Exchange => {
    const requestId = nextRequestId(runtime.requestId);
    const exchange: Exchange = {
      requestId,
      framedBodies: runtime.framedBodies === true,
      clientNetwork: runtime.clientNetwork ?? unknownNetwork,
      isBehindTls: runtime.isBehindTls ?? never,
      breakOff: (error) => {
        log.error({ err: error, route: exchange.route, requestId }, 'answer broken off');
        if (!runtime.breakOff) throw error;
        runtime.breakOff();
      },
      route,
    };
    return exchange;
  };
  const plainly = (
    { head, runtime }: PlainCall,
    route: string,
    answer: PlainAnswer,
  ): PlainReply | Promise<PlainReply> => {
    const exchange = begin(runtime, route);
    const startMs = clock();
    const finish = observer.begin(head);
    const given = (reply: PlainReply): PlainReply => {
      finish(reply.status, exchange);
      return reply;
    };
    const refused = (error: unknown): PlainReply => {
      const reply = refusal(error, exchange, log);
      const { status } = reply;
      logRefusal(log, { method: head.method, status, ms: clock() - startMs }, exchange);
      return given(reply);
    };
    try {
      const reply = answer(serviceFor(registry.current()), exchange);
      return reply instanceof Promise ? reply.then(given, refused) : given(reply);
    } catch (error) {
      return refused(error);
    }
  };
  return {
    fetch: (request, runtime) => {
      const exchange = begin(runtime);
      const { method } = request;
      const startMs = clock();
      const finish = observer.begin(request);
      const logged = (response: Response): Response => {
        const { status } = response;
        finish(status, exchange);
        if (status >= 400) logRefusal(log, { method, status, ms: clock() - startMs }, exchange);
        return response;
      };
      const answer = serviceFor(registry.current()).router.fetch(request, exchange);
      return answer instanceof Promise ? answer.then(logged) : logged(answer);
    },
    takeRating: (sent) =>
      plainly(sent, routes.submitRating.path, ({ desk }, exchange) =>
        desk.take(desk.enter({ head: sent.head, exchange }), sent.body()),
      ),
    giveSummary: (asked) =>
      plainly(asked, summaryPath, ({ summaries }, exchange) =>
        summaries.give({ head: asked.head, exchange, unit: asked.unit, query: asked.query }),
      ),
  };
}

const summaryPath = pathOf(routes.getSummary.path);

const unknownNetwork = (): string => '';

const never = (): boolean => false;
