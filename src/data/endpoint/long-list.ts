import * as v from 'valibot';

/**
 * A list that may have thousands of items. A schema that looks at each takes longer than all the rest of the decoding,
 * so it only sees items that are not plainly right.
 * @param item What an item must be; it decides, and names what is wrong with the first that is not.
 * @param isPlainlyRight Whether an item is sure to fit: quick, and `false` when in doubt.
 */
export function longList<const Item extends v.GenericSchema>(
  item: Item,
  isPlainlyRight: (value: unknown) => boolean,
) {
  return v.pipe(
    v.custom<readonly v.InferOutput<Item>[]>(Array.isArray, 'an array'),
    v.rawCheck(({ dataset, addIssue }) => {
      const list = dataset.typed ? dataset.value : [];
      for (let key = 0; key < list.length; key++) {
        const value = list[key];
        if (isPlainlyRight(value)) continue;
        const [issue] = v.safeParse(item, value, { abortEarly: true }).issues ?? [];
        if (!issue) continue;
        const { message, received } = issue;
        const path = [{ type: 'array', origin: 'value', input: list as unknown[], key, value }] as const;
        return addIssue({ message, expected: issue.expected ?? message, received, path: [...path] });
      }
    }),
    v.metadata({ item }),
  );
}
