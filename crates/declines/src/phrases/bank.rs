//! What banks and card companies say of money, limits, trust and permission.

pub(super) const PHRASES: &str = "
insufficient-funds
! insufficient funds, insufficient credit, nofunds card, nofunds account, small funds, exceeded funds
! insufficient card, insufficient account, insufficient payment
+ insufficient, nofunds
limit-exceeded
! exceeded limit, limit credit, exceeded credit, limit many card, limit daily, declined limit, limit spending
! withdrawal exceeded, limit reached, exceeded withdrawal limit, declined many attempt exceeded limit
! many attempt exceeded amount limit
+ limit card, limit payment, limit bank, limit withdrawal, many payment exceeded
- limit, many payment
issuer-refused
! nothonored, account review error, stop payment check
+ declined bank, processor declined, blocked payment, blocked bank, wallet declined, declined contact bank
+ approved failed, declined payment bank, refer bank, refer
- declined, unaccepted card, unaccepted payment, cannotuse card, contact bank, unaccepted, bank failed
- update method, approved error
? failed payment, failed card, other card, other method, failed, error card, failed order, failed subscription
+ none card
? update card
refused-for-good
! nottry again card, nottry card
+ nottry
fraud-suspected
! fraud, fraud declined, risk payment, security law, risk declined, risk blocked, fraud bank
+ risk, security declined, security blocked, security reasons
lost-or-stolen
! lost stolen nottry, lost card, stolen card, lost stolen, pickup, pickup card, stolen
authentication-needed
! authentication required, required verify bank, app approved, app verify, app approved payment, required otp
! verify payment bank, approved required buyer, additional authentication, additional verify
+ authentication, required verify, verify payment, required approved, verify bank
authentication-failed
! authentication failed, unauthenticated, authentication declined, authentication error, authentication cancelled
! authentication timeout, authentication incomplete, unverified payment, verify failed, otp failed, otp wrong
! otp notreceived, notreceived code, otp expired, unverified card, unverified method, notreceived message
! otp error, verify page notloading, authentication page timeout, code wrong authentication, authentication popup, authentication missing, unverified buyer, code wrong attempt, authentication blocked, unverified bank, notreceived app, verify notloading
! authentication unverified, authentication timeout bank, authentication notloading, bank notloading, challenge notloading, verify page failed
+ bank login, otp, unverified, challenge failed, challenge
payment-not-permitted
! forbidden payment, unsupported card type payment, unsupported type payment, foreign forbidden, foreign inactive
! online inactive, unsupported online, unsupported foreign, foreign declined, restricted card, online forbidden
! forbidden card, foreign payment blocked, foreign blocked, online blocked, foreign unaccepted
! declined type payment, forbidden buyer, forbidden bank, foreign payment inactive, bank forbidden other country
! online blocked card, foreign blocked card, online use inactive, foreign use inactive, country inactive card
! forbidden payment other country, card notonline, bank notonline
+ active online, active foreign, foreign card, foreign payment, restricted, online declined, forbidden
- foreign
card-inactive
! card cancelled bank, card cancelled, bank review card, closed account, card closed, frozen card, blocked card, inactive card, notfound account, frozen account
! nosuch account, bank account closed, wrong bank account, inactive account, wrong account, inactive closed, not savings account, not check account, not credit account
! active card required, blocked account, frozen card app
+ noaccount, frozen, frozen bank, active card bank
wrong-pin
! wrong pin, pin attempt, pin exceeded, pin required, pin mismatch, pin unverified, pin limit
+ pin
agreement-ended
! revoked approved, revoked agreement, revoked, stop payment order, agreement cancelled, agreement wrong
! agreement expired, stop subscription, agreement notfound, agreement inactive, stop payment subscription
! cancelled subscription payment, stop billing, buyer stop billing, buyer stop payment
+ agreement, stop payment, cancelled subscription
issuer-unavailable
! bank unavailable, bank timeout, available timeout, bank unavailable later, bank later, unavailable bank system
+ bank system
? later";
