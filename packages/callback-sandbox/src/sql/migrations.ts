/**
 * Statements that bring a database up to date, in order: version 1 first. What has been released is
 * never changed; what comes later is added at the end.
 *
 * `json`, not `jsonb`: attached data may hold U+0000 and half surrogates, which `jsonb` refuses.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table callback_sandbox.bookings (
       id text primary key,
       seq bigint generated always as identity,
       api_version text not null,
       service text not null,
       phone_number text not null,
       phone_digits text not null,
       client_request_id text,
       desired_time timestamptz,
       bucket_start timestamptz,
       due_at timestamptz not null,
       created_at timestamptz not null,
       cancelled_at timestamptz,
       user_data json not null
     )`,
    `create index on callback_sandbox.bookings (service, bucket_start)
       where bucket_start is not null and cancelled_at is null`,
    `create index on callback_sandbox.bookings (client_request_id) where client_request_id is not null`,
    'create index on callback_sandbox.bookings (phone_digits, created_at)',
    'create index on callback_sandbox.bookings (service, due_at)',
    `create table callback_sandbox.idempotency_keys (
       key text primary key,
       fingerprint text not null,
       owner text not null,
       runs_until timestamptz not null,
       expires_at timestamptz not null,
       outcome json
     )`,
    'create index on callback_sandbox.idempotency_keys (expires_at)',
  ],
];
