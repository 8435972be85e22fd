//! What negation does to concepts, words without meaning of their own, and words that look like typing errors.

/// What a negation makes of a concept. A negated fault is none: those without an entry in [`FAULTS`] stay as they are.
pub(super) const NEGATED: &str = "
valid wrong
match mismatch
enough insufficient
funds nofunds
accept unaccepted
approved declined
permitted forbidden
supported unsupported
processed failed
charged failed
payment failed
verify unverified
active inactive
available unavailable
reached unavailable
found notfound
such nosuch
authentication unauthenticated
configuration notconfigured
received notreceived
loading notloading
show notloading
click unclickable
published unpublished
permission nopermission
contact unavailable
try nottry
refund norefund
method nomethod
card nocard
account noaccount
settled unsettled
network nonetwork
honor nothonored
enter missing
entered missing
use cannotuse
happens nothing
online notonline";

/// Concepts that a negation takes back: `not expired`, `never lost`.
pub(super) const FAULTS: &str = "declined failed error wrong incomplete insufficient exceeded expired blocked frozen restricted \
    inactive closed cancelled lost stolen fraud mismatch duplicate revoked stop missing unsupported forbidden";

/// Words that advice begins with: `try another card`.
pub(super) const ADVICE: &str = "to try use contact call check enter provide choose select update add review verify ensure make go wait retry \
    resubmit click turn visit";

/// Words that carry no meaning here and take no place.
pub(super) const FILLER: &str = "the a an is was are were be been being am my your our their his her its it this that these those \
    to of for with by at from on in and or as please sorry we you i he she they us me so can could will would may might \
    should some any able there here just very make made making look looks like youve youre weve theyre yet has get got getting keeps keep still always have had having ve re s t ll \
    into onto upon about also but if then than when which who what why how only both same well hi hello oops \
    unfortunately currently now even im ive do does did while says said say saying \
    dear thanks thank false true null undefined";

/// Words that are one slip away from a word of the tables and yet mean themselves.
pub(super) const NOT_SLIPS: &str = "change changes changed changing contract contracts county shopping playing player players house \
    older black words world baking smell latter state states stated custom customs thought though plane planes";
