/**
 * The product's table "who gets what", written by hand: each endpoint of the OpenAPI document, each caller, own and foreign company. Calls that
 * would change something are sent with a body that is always refused, so a caller who is let in gets 400, 409 or 422, and nothing changes.
 * Columns: nobody | own administrator, the same without licence, user, user without licence, auditor | collaborating agency's administrator, user,
 * auditor | former agency that reads, that does not | foreign agency, foreign customer | support
 */
export const CUSTOMER = `
  GET /portal                                  200 | 200 200 200 200 200 | 200 200 200 | 200 200 | 200 200 | 200
  GET /invitations/{token}                     404 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  POST /invitations/{token}/acceptance         400 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  GET /receipts/{number}/verify                400 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  GET /me                                      401 | 200 200 200 200 200 | 200 200 200 | 200 200 | 200 200 | 200
  PATCH /me                                    401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  POST /me/second-factor                       401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  PUT /me/second-factor                        401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  POST /me/second-factor/removal               401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  POST /me/second-factor/recovery-codes        401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  PUT /me/password                             401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  GET /me/data                                 401 | 200 200 200 200 200 | 200 200 200 | 200 200 | 200 200 | 200
  GET /me/sessions                             401 | 200 200 200 200 200 | 200 200 200 | 200 200 | 200 200 | 200
  DELETE /me/sessions                          401 | 200 200 200 200 200 | 200 200 200 | 200 200 | 200 200 | 200
  DELETE /me/sessions/{sessionId}              401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  POST /me/identity                            401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  GET /live                                    401 | 200 200 200 200 200 | 200 200 200 | 200 200 | 200 200 | 200
  GET /notices                                 401 | 200 200 200 200 200 | 200 200 200 | 200 200 | 200 200 | 200
  GET /notices/unread                          401 | 200 200 200 200 200 | 200 200 200 | 200 200 | 200 200 | 200
  GET /notices/settings                        401 | 200 200 200 200 200 | 200 200 200 | 200 200 | 200 200 | 200
  PATCH /notices/settings                      401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  POST /notices/read                           401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  GET /companies                               401 | 200 200 200 200 200 | 200 200 200 | 200 200 | 200 200 | 200
  GET /companies/{id}                          401 | 200 200 200 200 200 | 200 200 200 | 200 404 | 404 404 | 200
  GET /companies/{id}/subscriptions            401 | 200 200 200 200 200 | 200 200 200 | 200 404 | 404 404 | 200
  GET /companies/{id}/collaborations           401 | 200 200 403 403 403 | 200 200 200 | 200 404 | 404 404 | 200
  GET /companies/{id}/customers                401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /companies/{id}/customer-table           401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /companies/{id}/customers/{customerId}   401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  PATCH /companies/{id}/customers/{customerId} 401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  PUT /companies/{id}/customers/{customerId}/star 401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  DELETE /companies/{id}/customers/{customerId}/star 401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /companies/{id}/overview                 401 | 200 200 200 200 200 | 200 200 200 | 200 404 | 404 404 | 200
  GET /companies/{id}/planned-ends             401 | 200 200 200 200 200 | 200 200 200 | 200 404 | 404 404 | 200
  GET /companies/{id}/deletions                401 | 200 200 200 200 200 | 200 200 200 | 200 404 | 404 404 | 200
  GET /companies/{id}/exports                  401 | 200 200 403 403 200 | 200 200 200 | 200 404 | 404 404 | 403
  GET /companies/{id}/everything               401 | 200 200 403 403 200 | 200 200 200 | 200 404 | 404 404 | 403
  GET /companies/{id}/everything/file          401 | 409 409 403 403 409 | 409 409 409 | 409 404 | 404 404 | 403
  GET /companies/{id}/views                    401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  POST /companies/{id}/views                   401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  DELETE /companies/{id}/views/{viewId}        401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /companies/{id}/events                   401 | 200 200 403 403 403 | 200 403 403 | 200 404 | 404 404 | 200
  GET /companies/{id}/event-table              401 | 200 200 403 403 403 | 200 403 403 | 200 404 | 404 404 | 200
  GET /companies/{id}/users                    401 | 200 200 403 403 403 | 200 403 403 | 403 404 | 404 404 | 200
  POST /companies/{id}/users                   401 | 400 400 403 403 403 | 400 403 403 | 403 404 | 404 404 | 403
  PUT /companies/{id}/main-contact             401 | 400 400 403 403 403 | 400 403 403 | 403 404 | 404 404 | 403
  PATCH /companies/{id}/users/{membershipId}   401 | 400 400 403 403 403 | 400 403 403 | 403 404 | 404 404 | 403
  DELETE /companies/{id}/users/{membershipId}  401 | 409 409 403 403 403 | 403 403 403 | 403 404 | 404 404 | 403
  POST /companies/{id}/users/{membershipId}/invitation 401 | 409 409 403 403 403 | 409 403 403 | 403 404 | 404 404 | 403
  GET /collaborations/{id}                     401 | 200 200 403 403 403 | 200 200 200 | 404 404 | 404 404 | 200
  GET /collaborations/{id}/termination-preview 401 | 200 200 403 403 403 | 200 403 403 | 404 404 | 404 404 | 403
  POST /collaborations/{id}/termination        401 | 400 400 403 403 403 | 400 403 403 | 404 404 | 404 404 | 403
  POST /terminations/preview                   401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  POST /terminations                           401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  POST /collaborations                         401 | 403 403 403 403 403 | 400 403 403 | 400 400 | 400 403 | 403
  GET /collaborations/{id}/start-preview       401 | 409 409 403 403 403 | 403 403 403 | 404 404 | 404 404 | 403
  POST /collaborations/{id}/accept             401 | 400 400 403 403 403 | 403 403 403 | 404 404 | 404 404 | 403
  POST /collaborations/{id}/decline            401 | 409 409 403 403 403 | 403 403 403 | 404 404 | 404 404 | 403
  POST /collaborations/{id}/withdraw           401 | 403 403 403 403 403 | 409 403 403 | 404 404 | 404 404 | 403
  POST /collaborations/{id}/reminders          401 | 422 422 403 403 403 | 422 403 403 | 404 404 | 404 404 | 403
  GET /receipts                                401 | 400 400 400 400 400 | 400 400 400 | 400 400 | 400 400 | 400
  GET /terminations/{id}                       401 | 200 200 403 403 403 | 200 403 403 | 404 404 | 404 404 | 200
  GET /terminations/{id}/pdf                   401 | 200 200 403 403 403 | 200 403 403 | 404 404 | 404 404 | 200
  GET /terminations/{id}/proof                 401 | 404 404 403 403 403 | 404 403 403 | 404 404 | 404 404 | 404
  GET /terminations/{id}/bundle                401 | 200 200 403 403 403 | 200 403 403 | 404 404 | 404 404 | 200
  GET /terminations/{id}/bundle/pdf            401 | 200 200 403 403 403 | 200 403 403 | 404 404 | 404 404 | 200
  GET /terminations/{id}/certificate           401 | 404 404 403 403 403 | 404 403 403 | 404 404 | 404 404 | 404
  GET /terminations/{id}/certificate/pdf       401 | 404 404 403 403 403 | 404 403 403 | 404 404 | 404 404 | 404
  GET /terminations/{id}/certificate/proof     401 | 404 404 403 403 403 | 404 403 403 | 404 404 | 404 404 | 404
  DELETE /terminations/{id}/deletion           401 | 409 409 403 403 403 | 409 403 403 | 404 404 | 404 404 | 403
  GET /companies/{id}/bulk-ends                401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  POST /companies/{id}/bulk-ends               401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  POST /companies/{id}/bulk-end-services 401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /bulk-ends/{id}                          401 | 404 404 404 404 404 | 200 403 403 | 404 404 | 404 404 | 403
  GET /bulk-ends/{id}/rows                     401 | 404 404 404 404 404 | 200 403 403 | 404 404 | 404 404 | 403
  GET /bulk-ends/{id}/result                   401 | 404 404 404 404 404 | 200 403 403 | 404 404 | 404 404 | 403
  PATCH /bulk-ends/{id}                        401 | 404 404 404 404 404 | 400 403 403 | 404 404 | 404 404 | 403
  POST /bulk-ends/{id}/start                   401 | 404 404 404 404 404 | 400 403 403 | 404 404 | 404 404 | 403
  POST /bulk-ends/{id}/pause                   401 | 404 404 404 404 404 | 409 403 403 | 404 404 | 404 404 | 403
  POST /bulk-ends/{id}/stop                    401 | 404 404 404 404 404 | 409 403 403 | 404 404 | 404 404 | 403
  PATCH /planned-ends/{id}                     401 | 403 403 403 403 403 | 400 403 403 | 404 404 | 404 404 | 403
  DELETE /planned-ends/{id}                    401 | 403 403 403 403 403 | 409 403 403 | 404 404 | 404 404 | 403
  DELETE /subscriptions/{id}/agency-access     401 | 409 409 403 403 403 | 403 403 403 | 404 404 | 404 404 | 403
  GET /subscriptions/{id}                      401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/access               401 | 200 200 403 403 200 | 200 200 200 | 404 404 | 404 404 | 200
  GET /subscriptions/{id}/access/timeline      401 | 200 200 403 403 200 | 200 200 200 | 404 404 | 404 404 | 200
  GET /subscriptions/{id}/access/timeline/pdf  401 | 200 200 403 403 200 | 200 200 200 | 404 404 | 404 404 | 200
  GET /subscriptions/{id}/exports              401 | 200 200 403 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/exports             401 | 400 400 403 404 400 | 400 400 400 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/exports/{exportId}/file 401 | 404 404 403 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/cases               401 | 400 400 400 404 400 | 403 403 403 | 404 404 | 404 404 | 404
  GET /support/companies                       401 | 403 403 403 403 403 | 403 403 403 | 403 403 | 403 403 | 400
  GET /support/start                           401 | 403 403 403 403 403 | 403 403 403 | 403 403 | 403 403 | 200
  GET /support/search                          401 | 403 403 403 403 403 | 403 403 403 | 403 403 | 403 403 | 400
  GET /support/cases                           401 | 403 403 403 403 403 | 403 403 403 | 403 403 | 403 403 | 200
  PUT /support/cases/{id}/assignee             401 | 403 403 403 403 403 | 403 403 403 | 403 403 | 403 403 | 400
  PUT /support/terminations/{id}/hold          401 | 403 403 403 403 403 | 403 403 403 | 403 403 | 403 403 | 400
  DELETE /support/terminations/{id}/hold       401 | 403 403 403 403 403 | 403 403 403 | 403 403 | 403 403 | 404
  GET /support/subscriptions/{id}/access       401 | 403 403 403 403 403 | 403 403 403 | 403 403 | 403 403 | 400
  GET /support/subscriptions/{id}/upgrade      401 | 403 403 403 403 403 | 403 403 403 | 403 403 | 403 403 | 200
  POST /support/subscriptions/{id}/upgrade     401 | 403 403 403 403 403 | 403 403 403 | 403 403 | 403 403 | 400
  GET /upgrades/{id}                           401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /upgrades/{id}/proof                     401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /companies/{id}/cases                    401 | 200 200 200 200 200 | 403 403 403 | 403 404 | 404 404 | 200
  POST /companies/{id}/cases                   401 | 400 400 400 400 400 | 403 403 403 | 403 404 | 404 404 | 403
  GET /cases/{id}                              401 | 200 200 200 200 200 | 404 404 404 | 404 404 | 404 404 | 200
  POST /cases/{id}/messages                    401 | 400 400 400 400 400 | 404 404 404 | 404 404 | 404 404 | 400
  POST /cases/{id}/closing                     401 | 409 409 409 409 409 | 404 404 404 | 404 404 | 404 404 | 409
  GET /subscriptions/{id}/records              401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/suggestions          401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/records/{recordId}   401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  PUT /subscriptions/{id}/records/{recordId}/state 401 | 400 403 400 404 403 | 400 400 403 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/records/{recordId}/files 401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/records/{recordId}/files 401 | 400 403 400 404 403 | 400 400 403 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/records/{recordId}/files/{fileId}
                                               401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  DELETE /subscriptions/{id}/records/{recordId}/files/{fileId}
                                               401 | 422 403 422 404 403 | 422 422 403 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/expense-persons      401 | 422 422 422 404 422 | 422 422 422 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/payroll              401 | 422 422 422 404 422 | 422 422 422 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/payroll/synchronisation
                                               401 | 422 403 422 404 403 | 422 422 403 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/payslips/{recordId}/pdf
                                               401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/payroll/backups     401 | 422 403 422 404 403 | 422 422 403 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/payroll/backups/{recordId}/handover
                                               401 | 422 403 422 404 403 | 422 422 403 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/documents           401 | 400 403 400 404 403 | 400 400 403 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/balances             401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/overview             401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/reports/balance-sheet
                                               401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/reports/income-statement
                                               401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/reports/general-ledger
                                               401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/reports/voucher-list
                                               401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/reports/{report}/pdf
                                               401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/sie                  401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/imports              401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  DELETE /subscriptions/{id}/imports/{importId}
                                               401 | 404 403 404 404 403 | 404 404 403 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/records             401 | 400 403 400 404 403 | 400 400 403 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/records/{recordId}/reminders
                                               401 | 400 403 400 404 403 | 400 400 403 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/records/{recordId}/correction
                                               401 | 400 403 400 404 403 | 400 400 403 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/customer-ledger      401 | 200 200 200 404 200 | 200 200 200 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/invoices/{recordId}/credit-notes
                                               401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/invoices/{recordId}/pdf
                                               401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/invoices/{recordId}/e-invoice
                                               401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  PATCH /subscriptions/{id}/records/{recordId} 401 | 400 403 400 404 403 | 400 400 403 | 404 404 | 404 404 | 404
  DELETE /subscriptions/{id}/records/{recordId}
                                               401 | 422 403 422 404 403 | 422 422 403 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/sie                 401 | 422 403 422 404 403 | 422 422 403 | 404 404 | 404 404 | 404`

/** Things of a former agency that can still read: a deactivated eEkonomi. */
export const READS = `
  GET /collaborations/{id}                     401 | 200 200 403 403 403 | 404 404 404 | 200 404 | 404 404 | 200
  GET /collaborations/{id}/termination-preview 401 | 200 200 403 403 403 | 404 404 404 | 200 404 | 404 404 | 403
  POST /collaborations/{id}/termination        401 | 400 400 403 403 403 | 404 404 404 | 400 404 | 404 404 | 403
  GET /collaborations/{id}/start-preview       401 | 409 409 403 403 403 | 404 404 404 | 403 404 | 404 404 | 403
  POST /collaborations/{id}/accept             401 | 400 400 403 403 403 | 404 404 404 | 403 404 | 404 404 | 403
  POST /collaborations/{id}/withdraw           401 | 403 403 403 403 403 | 404 404 404 | 409 404 | 404 404 | 403
  POST /collaborations/{id}/reminders          401 | 409 409 403 403 403 | 404 404 404 | 409 404 | 404 404 | 403
  GET /terminations/{id}                       401 | 200 200 403 403 403 | 404 404 404 | 200 404 | 404 404 | 200
  GET /terminations/{id}/pdf                   401 | 200 200 403 403 403 | 404 404 404 | 200 404 | 404 404 | 200
  GET /terminations/{id}/proof                 401 | 404 404 403 403 403 | 404 404 404 | 404 404 | 404 404 | 404
  GET /terminations/{id}/bundle                401 | 200 200 403 403 403 | 404 404 404 | 200 404 | 404 404 | 200
  GET /terminations/{id}/bundle/pdf            401 | 200 200 403 403 403 | 404 404 404 | 200 404 | 404 404 | 200
  GET /terminations/{id}/certificate           401 | 404 404 403 403 403 | 404 404 404 | 404 404 | 404 404 | 404
  GET /terminations/{id}/certificate/pdf       401 | 404 404 403 403 403 | 404 404 404 | 404 404 | 404 404 | 404
  GET /terminations/{id}/certificate/proof     401 | 404 404 403 403 403 | 404 404 404 | 404 404 | 404 404 | 404
  DELETE /terminations/{id}/deletion           401 | 409 409 403 403 403 | 404 404 404 | 409 404 | 404 404 | 403
  GET /subscriptions/{id}                      401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  GET /subscriptions/{id}/access               401 | 200 200 403 403 200 | 404 404 404 | 200 404 | 404 404 | 200
  GET /subscriptions/{id}/access/timeline      401 | 200 200 403 403 200 | 404 404 404 | 200 404 | 404 404 | 200
  GET /subscriptions/{id}/access/timeline/pdf  401 | 200 200 403 403 200 | 404 404 404 | 200 404 | 404 404 | 200
  GET /subscriptions/{id}/exports              401 | 200 200 403 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  POST /subscriptions/{id}/exports             401 | 400 400 403 404 400 | 404 404 404 | 400 404 | 404 404 | 404
  GET /subscriptions/{id}/exports/{exportId}/file
                                               401 | 404 404 403 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/cases               401 | 400 400 400 404 400 | 404 404 404 | 403 404 | 404 404 | 404
  GET /subscriptions/{id}/records              401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  GET /subscriptions/{id}/suggestions          401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  GET /subscriptions/{id}/records/{recordId}   401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  PUT /subscriptions/{id}/records/{recordId}/state
                                               401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  GET /subscriptions/{id}/records/{recordId}/files
                                               401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  POST /subscriptions/{id}/records/{recordId}/files
                                               401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  GET /subscriptions/{id}/records/{recordId}/files/{fileId}
                                               401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  DELETE /subscriptions/{id}/records/{recordId}/files/{fileId}
                                               401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  GET /subscriptions/{id}/expense-persons      401 | 422 422 422 404 422 | 404 404 404 | 422 404 | 404 404 | 404
  GET /subscriptions/{id}/payroll              401 | 422 422 422 404 422 | 404 404 404 | 422 404 | 404 404 | 404
  GET /subscriptions/{id}/payslips/{recordId}/pdf
                                               401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/payroll/backups     401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  POST /subscriptions/{id}/documents           401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  GET /subscriptions/{id}/balances             401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  GET /subscriptions/{id}/overview             401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/reports/balance-sheet
                                               401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  GET /subscriptions/{id}/reports/income-statement
                                               401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  GET /subscriptions/{id}/reports/general-ledger
                                               401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  GET /subscriptions/{id}/reports/voucher-list
                                               401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  GET /subscriptions/{id}/reports/{report}/pdf
                                               401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  GET /subscriptions/{id}/sie                  401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  GET /subscriptions/{id}/imports              401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  DELETE /subscriptions/{id}/imports/{importId}
                                               401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  POST /subscriptions/{id}/records             401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  POST /subscriptions/{id}/records/{recordId}/reminders
                                               401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  POST /subscriptions/{id}/records/{recordId}/correction
                                               401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  GET /subscriptions/{id}/customer-ledger      401 | 200 200 200 404 200 | 404 404 404 | 200 404 | 404 404 | 404
  POST /subscriptions/{id}/invoices/{recordId}/credit-notes
                                               401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/invoices/{recordId}/pdf
                                               401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/invoices/{recordId}/e-invoice
                                               401 | 404 404 404 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  PATCH /subscriptions/{id}/records/{recordId} 401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  DELETE /subscriptions/{id}/records/{recordId}
                                               401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404
  POST /subscriptions/{id}/sie                 401 | 403 403 403 404 403 | 404 404 404 | 403 404 | 404 404 | 404`
