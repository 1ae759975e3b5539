import type { StandardSchemaV1 } from '@standard-schema/spec';

/** Fields that the service knows by name; all others travel in `userData`. */
export type ContactName = 'firstname' | 'lastname' | 'phonenumber' | 'email' | 'subject';

/** What is asked of one field. */
export interface FieldOptions {
  /** Left empty it is an error, and its control says so. Default false; `phonenumber` is always required. */
  required?: boolean | undefined;
  /** Most characters; more is `tooLong`. Default: as many as one likes. */
  maxLength?: number | undefined;
  /**
   * Any Standard Schema: of zod, valibot, arktype, … It sees the value, trimmed in fields that the service knows, and
   * decides about an empty one too. Its issues become the field's error; what it makes of the value is sent.
   */
  check?: StandardSchemaV1 | undefined;
}

/**
 * Fields of a form, in their order: `true`, a Standard Schema, or {@link FieldOptions}. `false` leaves one out.
 *
 * @example
 * ```ts
 * const fields = {
 *   firstname: true,
 *   phonenumber: true,
 *   email: { required: true },
 *   contract: z.string().check(z.regex(/^\d{6}$/, 'Six digits')),
 * };
 * ```
 */
export type FormFields = Readonly<Record<string, boolean | StandardSchemaV1 | FieldOptions>>;

/** The fields of a form that names none. */
export type DefaultFields = {
  readonly firstname: true;
  readonly lastname: true;
  readonly phonenumber: true;
  readonly subject: true;
};

type InputOf<Field> = Field extends StandardSchemaV1
  ? StandardSchemaV1.InferInput<Field>
  : Field extends { check: infer Check extends StandardSchemaV1 }
    ? StandardSchemaV1.InferInput<Check>
    : string;

/** What is typed and chosen in a form, by field. */
export type FormValues<Fields extends object = DefaultFields> = {
  -readonly [Name in keyof Fields as Fields[Name] extends false ? never : Name]: InputOf<
    Fields[Name]
  >;
} & {
  phonenumber: string;
  /** Chosen time, ISO UTC; `''` for as soon as possible, or while none is chosen. */
  desiredTime: string;
  /** Country of a number without `+`, ISO 3166-1 alpha-2; `''` while none is chosen. */
  country: string;
};
