/** A report is one file that is opened without a server and printed on A4, so its styles lie in it. */
export const reportStyles = `
  @page { size: A4; margin: 20mm 15mm 20mm 25mm; }
  body { font: 13pt/1.45 'Times New Roman', Tinos, serif; color: #111; max-width: 170mm;
    margin: 10mm auto; padding: 0 5mm; }
  h1 { font-size: 17pt; text-align: center; margin: 0 0 2mm; }
  h2 { font-size: 14pt; margin: 8mm 0 2mm; break-after: avoid; }
  h3 { font-size: 13pt; margin: 5mm 0 2mm; break-after: avoid; }
  .scope, .days { text-align: center; margin: 0 0 2mm; }
  .days { font-style: italic; text-wrap: balance; }
  table { border-collapse: collapse; width: 100%; font-size: 11pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { border: 0.3mm solid #444; padding: 1mm 2mm; text-align: start; vertical-align: top; }
  .number { text-align: end; }
  td.number { white-space: nowrap; }
  thead th { vertical-align: bottom; }
  tbody th { font-weight: normal; }
  li + li { margin-block-start: 1mm; }
  p, li, h2, h3 { text-wrap: pretty; }
  small { color: #444; }
  th small, td small { display: block; }
  td small { white-space: normal; }
  @media screen and (max-width: 30rem) { table { font-size: 9pt; } th, td { padding: 0.5mm 1mm; } }
  @media print { body { margin: 0; padding: 0; max-width: none; } }
`;
