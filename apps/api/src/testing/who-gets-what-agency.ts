/** An agency's own company. To its customers it is foreign: they see its name and nothing else. */
export const AGENCY = `
  GET /companies/{id}                          401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 200
  GET /companies/{id}/subscriptions            401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 200
  GET /companies/{id}/collaborations           401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 200
  GET /companies/{id}/customers                401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 200
  GET /companies/{id}/customer-table           401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 200
  GET /companies/{id}/customers/{customerId}   401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 200
  PATCH /companies/{id}/customers/{customerId} 401 | 404 404 404 404 404 | 400 400 403 | 404 404 | 404 404 | 403
  PUT /companies/{id}/customers/{customerId}/star
                                               401 | 404 404 404 404 404 | 204 204 204 | 404 404 | 404 404 | 403
  DELETE /companies/{id}/customers/{customerId}/star
                                               401 | 404 404 404 404 404 | 204 204 204 | 404 404 | 404 404 | 403
  GET /companies/{id}/overview                 401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 200
  GET /companies/{id}/bulk-ends                401 | 404 404 404 404 404 | 200 403 403 | 404 404 | 404 404 | 403
  POST /companies/{id}/bulk-ends               401 | 404 404 404 404 404 | 400 403 403 | 404 404 | 404 404 | 403
  POST /companies/{id}/bulk-end-services
                                               401 | 404 404 404 404 404 | 400 403 403 | 404 404 | 404 404 | 403
  GET /companies/{id}/planned-ends             401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 200
  GET /companies/{id}/deletions                401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 200
  GET /companies/{id}/exports                  401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 403
  GET /companies/{id}/everything               401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 403
  GET /companies/{id}/everything/file          401 | 404 404 404 404 404 | 409 409 409 | 404 404 | 404 404 | 403
  GET /companies/{id}/views                    401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 403
  POST /companies/{id}/views                   401 | 404 404 404 404 404 | 400 400 400 | 404 404 | 404 404 | 403
  DELETE /companies/{id}/views/{viewId}        401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /companies/{id}/events                   401 | 404 404 404 404 404 | 200 403 403 | 404 404 | 404 404 | 200
  GET /companies/{id}/event-table              401 | 404 404 404 404 404 | 200 403 403 | 404 404 | 404 404 | 200
  GET /companies/{id}/cases                    401 | 404 404 404 404 404 | 200 200 200 | 404 404 | 404 404 | 200
  POST /companies/{id}/cases                   401 | 404 404 404 404 404 | 400 400 400 | 404 404 | 404 404 | 403
  GET /companies/{id}/users                    401 | 404 404 404 404 404 | 200 403 403 | 404 404 | 404 404 | 200
  POST /companies/{id}/users                   401 | 404 404 404 404 404 | 400 403 403 | 404 404 | 404 404 | 403
  PUT /companies/{id}/main-contact             401 | 404 404 404 404 404 | 400 403 403 | 404 404 | 404 404 | 403
  PATCH /companies/{id}/users/{membershipId}   401 | 404 404 404 404 404 | 400 403 403 | 404 404 | 404 404 | 403
  DELETE /companies/{id}/users/{membershipId}  401 | 404 404 404 404 404 | 409 403 403 | 404 404 | 404 404 | 403
  POST /companies/{id}/users/{membershipId}/invitation
                                               401 | 404 404 404 404 404 | 409 403 403 | 404 404 | 404 404 | 403`
