//! Braintree: processor responses, gateway rejections and client errors (developer.paypal.com/braintree/docs, 2026).

use super::Table;

pub(super) const CODES: Table = "
insufficient-funds 2001
limit-exceeded 2002 2003
issuer-refused 2000 2011 2015 2019 2020 2034 2038 2041 2044 2046 2057 2073 2105 processor_declined
refused-for-good 2043 2106
fraud-suspected 2014 2021 fraud risk_threshold
lost-or-stolen 2012 2013 2047 2053
expired-card 2004
wrong-number 2005 2008 2009 2051
wrong-expiry 2006
wrong-security-code 2010 cvv
wrong-address 2059 2060 avs avs_and_cvv
authentication-needed 2099
authentication-failed three_d_secure 2058
card-inactive 2007 2107 2108
wrong-pin 2102 2103
agreement-ended 2017 2018 2070
duplicate-payment 2016 2094 duplicate
card-replaced 2022
processing-error 2031 2033 2040 2061 3000 processor_network_unavailable
issuer-unavailable 2104
too-many-attempts excessive_retry too_many_confirmation_attempts
currency-not-supported 2064 2091
amount-not-allowed 2032 2048 2062 2086 2098
country-not-supported 2082
funding-refused 2074 2093
payer-account-restricted 2075 2076
processor-refused 2077
checkout-unfinished 2101 token_issuance
blocked-by-seller 2063 2069 2085 payment_method_blocked manual_transactions_disabled
details-missing 2049 2083 2084 2092
keys-refused authenticationerror authentication_error
key-permission-missing 2089 authorizationerror authorization_error
seller-account-restricted 2066 2068 2071 2072 application_incomplete
card-not-supported 2024
method-not-enabled 2023 2081 2087 2088 2100
processor-setup-wrong 2025-2030 2042 2045 2055 2079 2097
object-missing 2036 notfounderror not_found_error
request-faulty 2039 2050
refund-refused 2035 2037 2054 2056 2065 2067 2090 2095 2096";
