import * as z from 'zod/mini';
import { show } from './complain.ts';
import { findSimilar } from './findSimilar.ts';

/** An object with these fields and no other: a misspelt option is an error, not a silence. */
export function strictShape<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strict> {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has the unknown field ${show(issue.keys[0])}: ${hint(String(issue.keys[0]), names)}`
        : `${issue.input === undefined ? 'is missing' : `is ${show(issue.input)}`}: give an object with ${names.join(', ')}.`,
  });
}

function hint(name: string, names: readonly string[]): string {
  const similar = findSimilar(name, names);
  const all = `the fields are ${names.join(', ')}.`;
  return similar === undefined ? all : `did you mean ${similar}? All ${all.slice(4)}`;
}
