import type { CallbackProtocol, Refusal, TransportResponse } from '../index.ts';

/** A desk that hands out tickets: `POST /tickets`, `GET /free` and `DELETE /tickets/{id}`. */
export const ticketProtocol: CallbackProtocol = {
  apiVersion: 'v1',

  schedule: {
    toRequest: ({ phonenumber, desiredTime }, { dataURL, apikey = '' }) => ({
      method: 'POST',
      url: `${dataURL}/tickets`,
      headers: { authorization: `Bearer ${apikey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ phone: phonenumber, at: desiredTime }),
    }),
    fromResponse(response, { desiredTime }) {
      if (response.status !== 201) return { refusal: refuse(response) };
      const json = JSON.parse(response.body);
      if (typeof json.ticket !== 'string') return { refusal: { code: 'BAD_RESPONSE' } };
      return { value: { id: json.ticket, ...(desiredTime && { desiredTime }), response: json } };
    },
  },

  availability: {
    toRequest: ({ startDate = '' }, { dataURL }) => ({
      method: 'GET',
      url: `${dataURL}/free?${new URLSearchParams({ from: startDate })}`,
      headers: {},
    }),
    fromResponse(response) {
      if (response.status !== 200) return { refusal: refuse(response) };
      const json: string[] = JSON.parse(response.body);
      return {
        value: { slots: json.map((startTime) => ({ startTime, capacity: 1 })), response: json },
      };
    },
  },

  cancel: {
    toRequest: ({ id }, { dataURL, apikey = '' }) => ({
      method: 'DELETE',
      url: `${dataURL}/tickets/${encodeURIComponent(id)}`,
      headers: { authorization: `Bearer ${apikey}` },
    }),
    fromResponse(response) {
      if (response.status === 404) return { refusal: { code: 'CALLBACK_NOT_FOUND' } };
      return response.status === 204 ? { value: undefined } : { refusal: refuse(response) };
    },
  },
};

/** BAD_REQUEST says that nothing was booked, SERVER_ERROR that nobody knows. */
function refuse({ status: httpStatus }: TransportResponse): Refusal {
  if (httpStatus === 409) return { code: 'SLOT_TAKEN', httpStatus };
  const refused = httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408;
  return { code: refused ? 'BAD_REQUEST' : 'SERVER_ERROR', httpStatus };
}
