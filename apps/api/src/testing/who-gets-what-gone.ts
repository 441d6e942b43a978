/** Things of a former agency that cannot read any more. Its own collaboration stays visible to it. */
export const GONE = `
  GET /collaborations/{id}                     401 | 200 200 403 403 403 | 404 404 404 | 404 200 | 404 404 | 200
  GET /collaborations/{id}/termination-preview 401 | 200 200 403 403 403 | 404 404 404 | 404 200 | 404 404 | 403
  POST /collaborations/{id}/termination        401 | 400 400 403 403 403 | 404 404 404 | 404 400 | 404 404 | 403
  POST /collaborations/{id}/reminders          401 | 409 409 403 403 403 | 404 404 404 | 404 409 | 404 404 | 403
  GET /terminations/{id}                       401 | 200 200 403 403 403 | 404 404 404 | 404 200 | 404 404 | 200
  GET /terminations/{id}/pdf                   401 | 200 200 403 403 403 | 404 404 404 | 404 200 | 404 404 | 200
  GET /terminations/{id}/proof                 401 | 404 404 403 403 403 | 404 404 404 | 404 404 | 404 404 | 404
  GET /terminations/{id}/bundle                401 | 200 200 403 403 403 | 404 404 404 | 404 200 | 404 404 | 200
  GET /terminations/{id}/bundle/pdf            401 | 200 200 403 403 403 | 404 404 404 | 404 200 | 404 404 | 200
  GET /terminations/{id}/certificate           401 | 404 404 403 403 403 | 404 404 404 | 404 404 | 404 404 | 404
  GET /terminations/{id}/certificate/pdf       401 | 404 404 403 403 403 | 404 404 404 | 404 404 | 404 404 | 404
  GET /terminations/{id}/certificate/proof     401 | 404 404 403 403 403 | 404 404 404 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}                      401 | 200 200 200 404 200 | 404 404 404 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/access               401 | 200 200 403 403 200 | 404 404 404 | 404 404 | 404 404 | 200
  GET /subscriptions/{id}/access/timeline      401 | 200 200 403 403 200 | 404 404 404 | 404 404 | 404 404 | 200
  GET /subscriptions/{id}/access/timeline/pdf  401 | 200 200 403 403 200 | 404 404 404 | 404 404 | 404 404 | 200
  GET /subscriptions/{id}/exports              401 | 200 200 403 404 200 | 404 404 404 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/exports             401 | 400 400 403 404 400 | 404 404 404 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/exports/{exportId}/file
                                               401 | 404 404 403 404 404 | 404 404 404 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/cases               401 | 400 400 400 404 400 | 404 404 404 | 404 404 | 404 404 | 404
  GET /subscriptions/{id}/records              401 | 200 200 200 404 200 | 404 404 404 | 404 404 | 404 404 | 404
  POST /subscriptions/{id}/records             401 | 400 403 400 404 403 | 404 404 404 | 404 404 | 404 404 | 404`
