//! Names of Bedrock's things: `arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.amazon.nova-lite-v1:0`.
//! Source: botocore 1.44.5, `bedrock/2023-04-20/service-2.json`, `InferenceProfileArn` and `FoundationModelArn`.

/// The parts of a name that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Arn<'a> {
    /// The region; empty for what is in none.
    pub(super) region: &'a str,
    /// What kind of thing it is, for example `foundation-model`.
    pub(super) kind: &'a str,
    /// Its name there.
    pub(super) name: &'a str,
}

impl<'a> Arn<'a> {
    /// The parts of `text`, if it is the name of something of Bedrock's.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        let (arn, partition, service) = (parts.next()?, parts.next()?, parts.next()?);
        let (region, _account, resource) = (parts.next()?, parts.next()?, parts.next()?);
        let (kind, name) = resource.split_once('/')?;
        let is_partition = partition == "aws" || partition.starts_with("aws-");
        let is_region = region.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let is_name =
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-:.".contains(&b));
        (arn == "arn" && is_partition && service == "bedrock" && is_region && is_name).then_some(Self {
            region,
            kind,
            name,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_bedrock_are_read() {
        let profile = "arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.amazon.nova-lite-v1:0";
        let read =
            Arn { region: "eu-central-1", kind: "inference-profile", name: "eu.amazon.nova-lite-v1:0" };
        assert_eq!(Arn::read(profile), Some(read), "a name may have colons");
        let everywhere = Arn::read("arn:aws:bedrock:::foundation-model/amazon.nova-lite-v1:0").unwrap();
        assert_eq!(everywhere.region, "", "a model in no region");
        assert!(
            Arn::read("arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/a.b").is_some(),
            "partitions"
        );
        for wrong in [
            "",
            "arn",
            "arn:aws:s3:::bucket/key",
            "arn:evil:bedrock:eu-central-1::foundation-model/a.b",
            "arn:aws:bedrock:eu central:1:foundation-model/a.b",
            "arn:aws:bedrock:eu-central-1::foundation-model/",
            "arn:aws:bedrock:eu-central-1::foundation-model",
            "arn:aws:bedrock:eu-central-1::foundation-model/a b",
        ] {
            assert_eq!(Arn::read(wrong), None, "`{wrong}`");
        }
    }
}
