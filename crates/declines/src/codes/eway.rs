//! eWay: response codes (invoiceninja, `app/PaymentDrivers/Eway/ErrorCode.php`, 2026).

use super::Table;

pub(super) const CODES: Table = "
insufficient-funds d4451
limit-exceeded d4461
issuer-refused d4401 d4402 d4405 d4412
fraud-suspected d4434 d4459 d4463
lost-or-stolen d4404 d4407 d4436 d4441 d4443 d4467
expired-card d4433 d4454
wrong-number d4414 d4415
wrong-security-code d4482
authentication-failed d4417
payment-not-permitted d4440 d4457 d4462
wrong-pin d4475
duplicate-payment d4494
issuer-unavailable d4491 d4492
processing-error d4419 d4496
amount-not-allowed d4413
card-not-supported d4495
processor-refused d4493
processor-setup-wrong d4403 d4458 d4483 d4484";
