/** Units of the demo, which a collector registers at its first start. */
export const units = [
  'ttpvhcc-lai-chau',
  'vp-ubnd-lai-chau',
  'so-gddt-lai-chau',
  'bvdk-lai-chau',
  'vpqh',
];
