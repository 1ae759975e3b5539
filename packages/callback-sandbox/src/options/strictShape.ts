import * as z from 'zod/mini';
import { show } from './complain.ts';

/** An object with these fields and no other: a misspelt option is an error, not a silence. */
export function strictShape<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strict> {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has the unknown field ${show(issue.keys[0])}: the fields are ${names}.`
        : `${issue.input === undefined ? 'is missing' : `is ${show(issue.input)}`}: give an object with ${names}.`,
  });
}
