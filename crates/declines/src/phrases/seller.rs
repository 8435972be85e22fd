//! What processors say of the seller's keys, account and integration. Customers see it too, on a checkout that shows
//! its errors raw.

pub(super) const PHRASES: &str = "
blocked-by-seller
! declined configuration, filter declined, merchant blocked configuration, merchant blocked, filter, merchant declined, blocked filter, risk filter
object-missing
! wrong payment id, wrong reference, nosuch, similar test mode live key, similar live mode test key, nosuch method, notfound resource, notfound amount, notfound similar, notfound amount similar test mode
! nosuch amount similar test mode, nosuch similar test mode, nosuch similar test mode live, notfound similar test mode live, notfound similar test mode, similar found test mode, similar test mode live key
! notfound buyer, notfound subscription, similar mode, notfound product, similar test, notfound id
+ notfound
test-keys
! test mode, live key test mode, merchant test mode, test mode valid card, test mode nontest live card, test key, nontest, nontest card, test mode nontest card, wrong mode, test mode not card
+ test payment, test
keys-refused
! wrong key requests, wrong key, key notconfigured, key notconfigured configuration, wrong api, permission session expired, key expired, wrong login, header, header wrong, client authentication failed, wrong secret
! key revoked, api authentication, merchant authentication failed, paypal authentication failed, notfound key, missing key, key required
! unauthorized, login failed, publishable secret, secret required, wrong api key, nothonored key
! authentication wrong key, merchant authentication, merchant login wrong
! merchant login wrong account inactive, key declined, authentication login, api login, wrong client
! processor wrong key, notfound client, wrong test key, unauthenticated key, authentication failed wrong
+ authentication failed, api error, api key
- key, login
key-permission-missing
! permission requests, permission permitted, nopermission, permission required, permission missing, permission insufficient, permission declined
! wrong permission, wrong key permission, permission key, permission error, key nopermission account, nopermission account
+ permission
seller-account-restricted
! merchant email wrong, card processed inactive, merchant unverified, email unverified, account failed, forbidden live payment, merchant account restricted, merchant account closed, merchant inactive, merchant restricted, merchant frozen
! merchant account inactive, account not live payment, merchant failed, merchant account frozen
! account inactive merchant, merchant account unverified, merchant account wrong, active account payment live
! account inactive payment, merchant account, merchant notreceived, merchant notreceived funds
! merchant unavailable received funds, onboarding, onboarding incomplete, payout restricted, payout frozen
+ account restricted, account inactive, account frozen, account not live, account unverified
method-not-enabled
! method inactive, reference inactive, merchant inactive reference, nomethod available, method unavailable, feature inactive, feature unsupported, merchant unsupported
! notconfigured method, merchant unaccepted payment, inactive merchant method, feature unavailable, method unsupported, subscription inactive
! method type wrong, active method
! method notfound active, processor unsupported
+ unavailable method, unsupported feature
processor-setup-wrong
! merchant configuration, processor configuration, terminal, terminal notfound id, merchant notfound, processor missing, processor required missing, wrong merchant, merchant number wrong
! configuration error, processor notconfigured, notconfigured, wrong merchant id, merchant id, wrong configuration
! configuration failed, wrong processor, processor configuration wrong, notconfigured payment
! merchant configuration wrong, merchant account id wrong, nomethod configuration
+ configuration
request-faulty
! wrong payment type, parameter missing, parameter missing required, parameter wrong, wrong requests, parameter, tls
! parameter required, requests error
+ requests failed
refund-refused
! norefund, unaccepted refund, refund timeout expired, refund failed, refund declined, refund exceeded, refund forbidden, refund error, unsettled
! norefund insufficient, norefund insufficient payment, norefund funds, refund timeout, refund amount wrong, refund forbidden payment, refund exceeded funds, refund limit, refund insufficient funds, refund unavailable, refund already, refund already payment
! refund settled, refund criteria";
