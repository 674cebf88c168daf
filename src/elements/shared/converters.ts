import type { ComplexAttributeConverter } from 'lit';

/** For a yes-or-no attribute: frameworks and editors write `="false"`, and mean it. */
export const yesOrNo: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};

/** For a word that the element also writes: an empty one takes the attribute away. */
export const wordOrNone: ComplexAttributeConverter<string> = {
  fromAttribute: (value) => value ?? '',
  toAttribute: (value) => value || null,
};
