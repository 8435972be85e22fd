# What the settings check notices. Each finding says what, why and fix, in that order.
#
# { $field } and { $other } are the names of settings, { $inner } is { $field } inside a sentence, { $slot } is where a value belongs, { $kind } is what it is,
# { $brand } is the value's processor, { $owner } the connection's, { $asked } the one that the name asks for.
# { $place } is where that processor shows its live credentials; { $known } is "no" where there is no such place.

# A setting without a name, at the beginning of a sentence or inside one.
finding-no-name = { $begins ->
    [yes] The pasted { $kind }
   *[no] the pasted { $kind }
}

finding-empty =
    .what = { $field } is empty.
    .why = Without it, the processor does not know which account the payment is for.
    .fix = { $known ->
        [no] Copy the live { $slot } from your processor’s dashboard and fill it in.
       *[yes] Copy the live { $slot } from { $owner } ({ $place }) and fill it in.
    }

finding-placeholder =
    .what = { $variety ->
        [reference] { $field } points to a value that is kept somewhere else.
       *[words] { $field } holds placeholder text, not a key.
    }
    .why = { $variety ->
        [reference] This text itself is no key. If it stands like this where payments are made, none can be taken.
       *[words] Placeholder text cannot talk to the processor, so no payment gets through.
    }
    .fix = { $variety ->
        [reference] Look up the value it points to and check that one.
       *[words] { $known ->
            [no] Copy the real value from your processor’s dashboard and put it in its place.
           *[yes] Copy the real value from { $owner } ({ $place }) and put it in its place.
        }
    }

finding-sample-key =
    .what = { $field } is a published example from a manual, not a key of your own.
    .why = Everyone can use an example key. Payments made with it do not reach your account.
    .fix = { $known ->
        [no] Replace it with the live value from your processor’s dashboard.
       *[yes] Replace it with the live value from { $owner } ({ $place }).
    }

finding-test-key =
    .what = { $variety ->
        [mode] { $field } switches this connection to test mode.
       *[key] { $field } is a test { $kind }.
    }
    .why = { $variety ->
        [mode] In test mode, payments are only played through. No real card is charged.
       *[key] Test keys only try out the connection. They cannot take real payments.
    }
    .fix = { $variety ->
        [mode] Switch it to live, and use live keys with it.
       *[key] { $known ->
            [no] Switch your processor’s dashboard to live, copy the live value and replace this one.
           *[yes] In { $owner }, switch to live, open { $place }, copy the live value and replace this one.
        }
    }

finding-wrong-slot =
    .what = { $field } holds a { $brand } { $kind }. That belongs in { $slot }.
    .why = In the wrong field, the processor refuses it and payments fail.
    .fix = Move it to { $slot }. Then copy the value that belongs in { $inner } from { $place }.

finding-swapped =
    .what = { $field } and { $other } hold each other’s values.
    .why = The processor refuses both of them, so no payment gets through.
    .fix = Swap the two values. If a secret key stood in a public field, roll it first.

finding-wrong-kind =
    .what = { $noun ->
        [url] { $field } is a web address, not a key.
        [email-address] { $field } is an email address, not a key.
       *[id] { $variety ->
            [alone] { $field } is a { $brand } { $kind }, not a key that takes payments.
           *[field] { $field } holds a { $brand } { $kind }, not a key for this field.
        }
    }
    .why = { $noun ->
        [organization-key] It works only together with the ID of an account, which most platforms do not send.
        [client-secret] It belongs to a single payment, which it lets a customer finish.
        [ephemeral-key] It is made for one customer’s app and soon ends.
        [terminal-secret] It is made for one card reader’s session and soon ends.
       *[id] It names something else. The processor does not accept it as a key.
    }
    .fix = { $known ->
        [no] Copy the key from your processor’s dashboard.
       *[yes] { $variety ->
            [alone] Copy the live keys from { $owner } ({ $place }).
           *[field] Copy the value for this field from { $owner } ({ $place }).
        }
    }

finding-wrong-processor =
    .what = { $variety ->
        [outsider] { $field } belongs to { $brand }, which is not a payment processor.
        [stranger] { $field } is a setting of another service, not of a payment processor that we know.
       *[processor] { $field } asks for a value of { $asked }, but this is a { $brand } { $kind }.
    }
    .why = { $variety ->
        [outsider] It may be right where it is, but no payment is made with it.
        [stranger] It may be right where it is, but no payment is made with it.
       *[processor] { $asked } does not know values of { $brand }, so it refuses every payment.
    }
    .fix = { $variety ->
        [outsider] Paste the settings of your payment processor.
        [stranger] Paste the settings of your payment processor.
       *[processor] Put the value of { $asked } here, or connect { $brand } instead.
    }

finding-masked =
    .what = { $field } is a masked copy: a part of it is hidden.
    .why = Only the whole value works as a key. We cannot check what is hidden.
    .fix = Reveal the value in the dashboard and copy it again. If it is shown only once, make a new one.

finding-truncated =
    .what = { $field } looks cut off: it has { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }.
    .why = A key with a missing end is refused, and payments fail.
    .fix = Copy the whole value again, with the dashboard’s copy button if there is one.

finding-malformed =
    .what = { $field } has a character that keys never hold, at place { $count }.
    .why = The processor refuses a key with even one wrong character.
    .fix = Copy the value again, straight from the dashboard. Do not retype it.

finding-damaged-prefix =
    .what = The beginning of { $inner } is damaged: it should be { $variety }.
    .why = The processor knows a key by its exact beginning and refuses any other.
    .fix = Copy the value again, straight from the dashboard. Do not retype it.

finding-encoded =
    .what = { $variety ->
        [percent] { $field } is written with percent codes, as in web addresses.
        [html] { $field } is written with HTML codes.
       *[base64] { $field } is encoded in base64.
    }
    .why = The processor wants the plain value. We decoded it to check it.
    .fix = Where plain text is expected, use the plain value from the dashboard. Kubernetes secrets are meant to be encoded.

finding-stray-characters =
    .what = { $variety ->
        [space] { $field } has a space that does not belong to it.
        [tab] { $field } has a tab that does not belong to it.
        [line-end] { $field } has a line end that does not belong to it.
        [no-break-space] { $field } has a non-breaking space that does not belong to it.
        [soft-hyphen] { $field } has an invisible hyphen in it.
        [byte-order-mark] { $field } has an invisible mark (a byte order mark) in it.
        [invisible] { $field } has invisible characters in it.
        [quotes] { $field } has quotes that do not belong to it.
        [smart-quotes] { $field } has typographic quotes that do not belong to it.
        [backticks] { $field } has backticks that do not belong to it.
        [brackets] { $field } has brackets that do not belong to it.
        [markdown] { $field } has formatting marks that do not belong to it.
       *[punctuation] { $field } has punctuation that does not belong to it.
    }
    .why = Many systems send the value exactly as it is saved. Then the extra character makes it wrong.
    .fix = Delete the extra characters and save. We checked the value without them.

finding-lookalike-characters =
    .what = { $field } has { $count ->
        [one] a character that only looks
       *[other] { $count } characters that only look
    } like the right one, from another alphabet or an editor.
    .why = To the processor it is a different key, so it refuses it.
    .fix = Copy the value again, straight from the dashboard. Do not retype it.

finding-line-broken =
    .what = { $field } is broken over several lines.
    .why = A key must be one line. A line break inside makes it wrong.
    .fix = Paste it as one line. Copy it from the dashboard, not from an email or a PDF.

finding-extra-text =
    .what = { $variety ->
        [bearer] { $field } has the word Bearer in front of the value.
        [name] { $field } has a name in front of the value.
       *[text] { $field } has more text than the key itself.
    }
    .why = Only the value itself belongs in the field. We checked just that part.
    .fix = Delete everything but the value and save.

finding-pasted-twice =
    .what = { $field } holds the same value two times in a row.
    .why = Together they are no key, so the processor refuses them.
    .fix = Clear the field and paste the value once.

finding-same-value =
    .what = { $field } and { $other } hold the same value.
    .why = These are different fields with different values. At least one of them is wrong.
    .fix = { $known ->
        [no] Copy each value again from its own place in the dashboard.
       *[yes] Copy each value again from { $owner } ({ $place }).
    }

finding-mixed-environments =
    .what = { $variety ->
        [named-test] { $field } is named for testing, but its value is live.
        [named-live] { $field } is named for live payments, but its value is for testing.
        [site] { $field } is live, but { $other } names a test site.
       *[other] { $field } is live, but { $other } is for testing.
    }
    .why = { $variety ->
        [named-test] Whoever trusts the name could charge real cards in a test.
        [named-live] Whoever trusts the name takes it for a key that can take real payments.
       *[other] Live and test never work together. Payments fail or stay play money.
    }
    .fix = { $variety ->
        [named-test] Check that this value belongs here. Then move it or change the name.
        [named-live] Put the live value here.
       *[other] Use the live value in both fields.
    }

finding-different-accounts =
    .what = { $variety ->
        [merchant] { $field } is not the merchant ID that { $other } was issued for.
        [price] { $other } seems to belong to another { $owner } account than { $field }.
       *[other] { $field } and { $other } seem to belong to two different { $owner } accounts.
    }
    .why = A payment started in one account cannot be finished in another.
    .fix = Copy both from the same account, on one page of its dashboard. We judge by a pattern in the text, so check it.

finding-secret-exposed =
    .what = { $field } holds a secret: a { $brand } { $kind }. This field can be seen by every customer.
    .why = Anyone who finds it can take money out of your account or refund payments.
    .fix = Roll it first: make a new { $kind } in { $brand } ({ $place }) and end the old one. Then put the public key here.

finding-restricted-key =
    .what = { $field } is a restricted key.
    .why = It can take payments only if it has the permissions that your platform needs. The text does not show them.
    .fix = Compare its permissions in { $owner } ({ $place }) with your platform’s list, or use the standard secret key.

finding-card-number =
    .what = There is a card number in the pasted text.
    .why = Card numbers are never part of settings. Keeping one can do harm to its owner.
    .fix = Delete it here and wherever you copied it from.

finding-environment-unknown =
    .what = The text does not show whether these values are live or for testing.
    .why = Values for testing look the same, but they cannot take real payments.
    .fix = { $known ->
        [no] Check in your processor’s dashboard that they come from its live side.
       *[yes] { $variety ->
            [test-mode] Check in { $owner } ({ $place }) that they come from its live side, and that its test mode is off.
           *[other] Check in { $owner } ({ $place }) that they come from its live side.
        }
    }

finding-missing-setting =
    .what = There is no { $slot } in what you pasted.
    .why = { $brand } cannot take payments without it. It may be set somewhere else.
    .fix = Look whether it is set on your platform. You find the live value in { $brand } ({ $place }).

finding-duplicate-setting =
    .what = { $field } is there more than once.
    .why = Most systems use only one of them. A later change to the other has no effect.
    .fix = Keep one and delete the rest.

finding-unknown-setting =
    .what = We do not know the setting { $inner }.
    .why = It does not count for the result.
    .fix = Check its spelling if you expected us to know it.

finding-unrecognised =
    .what = { $variety ->
        [shared] { $field } starts like a { $brand } { $kind }, but other companies use this beginning too.
        [long] { $field } is longer than any { $kind } we know.
        [character] { $field } has an unusual character at place { $count }.
       *[other] { $field } holds nothing that we recognise.
    }
    .why = It may be right all the same: processors change how their keys look. We cannot tell.
    .fix = { $known ->
        [no] Compare it with the value in your processor’s dashboard.
       *[yes] Compare it with the value in { $owner } ({ $place }).
    }

processor-name = { $brand }

# The names of fields.
slot-name = { $slot ->
    [secret-key] Secret key
    [publishable-key] Publishable key
    [webhook-secret] Webhook signing secret
    [api-key] API key
    [api-secret] API secret
    [key-id] Key ID
    [key-secret] Key secret
    [access-token] Access token
    [client-id] Client ID
    [client-secret] Client secret
    [client-key] Client key
    [client-token] Client token
    [public-key] Public key
    [private-key] Private key
    [public-client-key] Public client key
    [api-login-id] API login ID
    [transaction-key] Transaction key
    [signature-key] Signature key
    [tokenization-key] Tokenization key
    [encryption-key] Encryption key
    [hmac-key] HMAC key
    [security-key] Security key
    [secret-word] Secret word
    [service-key] Service key
    [server-key] Server key
    [username] User name
    [password] Password
    [signature] Signature
    [passphrase] Passphrase
    [integration-key] Integration key
    [shared-secret] Shared secret
    [merchant-id] Merchant ID
    [merchant-key] Merchant key
    [merchant-code] Merchant code
    [merchant-account] Merchant account
    [merchant-account-id] Merchant account ID
    [application-id] Application ID
    [application-secret] Application secret
    [location-id] Location ID
    [profile-id] Profile ID
    [store-id] Store ID
    [site-name] Site name
    [creditor-id] Creditor ID
    [url-prefix] URL prefix
    [account-id] Account ID
    [price-id] Price ID
    [product-id] Product ID
    [webhook-id] Webhook ID
    [webhook-url] Webhook address
    [email] Email address
    [mode] Mode
   *[other] Setting
}

# What a value is.
kind-name = { $kind ->
    [secret-key] secret key
    [publishable-key] publishable key
    [restricted-key] restricted key
    [webhook-secret] webhook signing secret
    [organization-key] organization key
    [client-secret] client secret
    [ephemeral-key] ephemeral key
    [terminal-secret] Terminal session secret
    [account-id] account ID
    [price-id] price ID
    [plan-id] plan ID
    [product-id] product ID
    [webhook-endpoint-id] webhook endpoint ID
    [oauth-client-id] OAuth client ID
    [oauth-code] OAuth code
    [oauth-credential] OAuth credential
    [customer-id] customer ID
    [checkout-session-id] checkout session ID
    [payment-id] payment ID
    [object-id] object ID
    [cli-token] command line token
    [public-key] public key
    [private-key] private key
    [client-id] client ID
    [username] user name
    [password] password
    [signature] signature
    [sandbox-account] sandbox account
    [short-lived-token] short-lived token
    [merchant-id] merchant ID
    [tokenization-key] tokenization key
    [access-token] access token
    [transaction-key] transaction key
    [api-login-id] API login ID
    [signature-key] signature key
    [public-client-key] public client key
    [account-number] account number
    [api-key] API key
    [api-key-id] name of an API key
    [application-id] application ID
    [application-secret] application secret
    [client-key] client key
    [client-token] client token
    [creditor-id] creditor ID
    [encryption-key] encryption key
    [hmac-key] HMAC key
    [key-id] key ID
    [key-secret] key secret
    [location-id] location ID
    [merchant-account] merchant account
    [merchant-account-id] merchant account ID
    [merchant-code] merchant code
    [merchant-key] merchant key
    [notification-id] notification ID
    [origin-key] origin key
    [passphrase] passphrase
    [platform-key-name] name of a platform key
    [processing-channel-id] processing channel ID
    [profile-id] profile ID
    [secret-word] secret word
    [security-key] security key
    [server-key] server key
    [service-key] service key
    [url-prefix] URL prefix
    [vendor-id] vendor ID
    [web-service-user] web service user
    [placeholder] placeholder
    [masked] masked copy
    [empty] empty value
    [card-number] card number
    [url] web address
    [email-address] email address
    [option] setting
   *[unrecognised] value
}
