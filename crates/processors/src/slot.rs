//! Slots: which of a processor's fields a value belongs in. Not here: what each processor calls them (`tables`).

macro_rules! slots {
    ($($variant:ident $id:literal $visibility:ident,)*) => {
        /// A field that processors ask for. Several processors use the same one under names of their own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the names are the processors' own")]
        pub enum Slot { $($variant,)* }

        impl Slot {
            /// Every slot.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The slot's name in reports.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            const fn visibility(self) -> Visibility {
                match self { $(Self::$variant => Visibility::$visibility,)* }
            }
        }
    };
}

/// Who may see the value of a slot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Visibility {
    /// Only the seller: a credential.
    Secret,
    /// Every customer's browser: a credential that is not secret.
    Public,
    /// Anybody: a choice or an id, not a credential.
    Option,
}

slots! {
    SecretKey "secret-key" Secret,
    PublishableKey "publishable-key" Public,
    WebhookSecret "webhook-secret" Secret,
    ApiKey "api-key" Secret,
    ApiSecret "api-secret" Secret,
    KeyId "key-id" Public,
    KeySecret "key-secret" Secret,
    AccessToken "access-token" Secret,
    ClientId "client-id" Public,
    ClientSecret "client-secret" Secret,
    ClientKey "client-key" Public,
    ClientToken "client-token" Public,
    PublicKey "public-key" Public,
    PrivateKey "private-key" Secret,
    PublicClientKey "public-client-key" Public,
    ApiLoginId "api-login-id" Secret,
    TransactionKey "transaction-key" Secret,
    SignatureKey "signature-key" Secret,
    TokenizationKey "tokenization-key" Public,
    EncryptionKey "encryption-key" Secret,
    HmacKey "hmac-key" Secret,
    SecurityKey "security-key" Secret,
    SecretWord "secret-word" Secret,
    ServiceKey "service-key" Secret,
    ServerKey "server-key" Secret,
    Username "username" Secret,
    Password "password" Secret,
    Signature "signature" Secret,
    Passphrase "passphrase" Secret,
    IntegrationKey "integration-key" Secret,
    SharedSecret "shared-secret" Secret,
    MerchantId "merchant-id" Option,
    MerchantKey "merchant-key" Secret,
    MerchantCode "merchant-code" Option,
    MerchantAccount "merchant-account" Option,
    MerchantAccountId "merchant-account-id" Option,
    ApplicationId "application-id" Public,
    ApplicationSecret "application-secret" Secret,
    LocationId "location-id" Option,
    ProfileId "profile-id" Option,
    StoreId "store-id" Option,
    SiteName "site-name" Option,
    CreditorId "creditor-id" Option,
    UrlPrefix "url-prefix" Option,
    AccountId "account-id" Option,
    PriceId "price-id" Option,
    ProductId "product-id" Option,
    WebhookId "webhook-id" Option,
    WebhookUrl "webhook-url" Option,
    Email "email" Option,
    Mode "mode" Option,
}

impl Slot {
    /// Whether the slot holds a credential, without which payments do not work.
    #[must_use]
    pub const fn is_credential(self) -> bool {
        !matches!(self.visibility(), Visibility::Option)
    }

    /// Whether customers' browsers see the value of this slot.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self.visibility(), Visibility::Public)
    }
}
