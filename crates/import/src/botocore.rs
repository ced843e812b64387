//! The regions of AWS from botocore's `partitions.json` or `endpoints.json`: each code with its description. A region
//! that the catalogue lacks is proposed where its description has been put to a place by hand; where a model may be
//! called, neither file says.
//!
//! Source of the format: botocore 1.44.5, `botocore/data/` (Apache-2.0).

use std::borrow::Cow;

use domicile_policy::{Confidence, Object, Place, ProviderId, Region, RegionId, Source};
use domicile_text::{Text, text};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{
    error::ImportError,
    input::{Context, File, LARGEST},
    json::{Json, Map, Member},
    place::Places,
    proposal::{FieldChange, Format, Note, Proposal, Provenance, Row, Status},
    regions::Regions,
    text::shown,
};

mod descriptions;

/// Whose regions they are.
const PROVIDER: &str = "aws";

/// What is read of a region.
#[derive(Deserialize)]
struct Described<'a> {
    #[serde(borrow)]
    description: Cow<'a, str>,
}

/// What importing botocore's list of regions would do: a row for each region code, `*-global` left out.
///
/// Errors are those of the whole file: no JSON, no `partitions`, a code that stands twice. A region whose description
/// nobody has put to a place is a row that says so.
pub fn read(file: &File<'_>, context: &Context<'_>) -> Result<Proposal, ImportError> {
    let json = Json::open(file.bytes, LARGEST, text!("botocore's list of regions"))?;
    let mut partitions = None;
    let mut version = None;
    for member in json.members(json.document()?, text!("the file"))? {
        match &*member.key {
            "partitions" => partitions = Some(member.value),
            "version" => version = Some(shown(member.value.get().trim_matches('"'))),
            _ => {}
        }
    }
    let partitions = json.list(partitions.ok_or(ImportError::Missing("partitions"))?, "`partitions`")?;
    let source = Provenance { version, ..Provenance::of(file, Format::Botocore) };
    let reader = Reader {
        regions: Regions::of(context, PROVIDER),
        places: Places::new(context),
        context: *context,
        source: &source,
    };
    let (mut rows, mut notes, mut global) = (Vec::new(), Vec::new(), 0_u32);
    for (index, partition) in partitions.into_iter().enumerate() {
        let regions = regions(&json, partition, index)?;
        for Member { key, value } in json.members(regions, format!("`partitions[{index}].regions`"))? {
            if key.ends_with("-global") {
                global += 1;
            } else {
                rows.push(reader.row(&json, &key, value));
            }
        }
    }
    if global > 0 {
        let message =
            text!("Codes that end with `-global` are no places, so {global} of them are left out.", global);
        notes.push(Note { line: None, message });
    }
    let message =
        text!("A region in this list is a place that AWS has, and does not mean that a model runs there.");
    notes.push(Note { line: None, message });
    Ok(Proposal { source, rows, notes })
}

/// The `regions` of a partition.
fn regions<'a>(json: &Json<'a>, partition: &'a RawValue, index: usize) -> Result<&'a RawValue, ImportError> {
    let field = format!("`partitions[{index}]`");
    let members = json.members(partition, &field)?;
    let regions = members.into_iter().find(|member| member.key == "regions");
    regions.map(|member| member.value).ok_or(ImportError::Missing("regions"))
}

struct Reader<'a> {
    regions: Regions<'a>,
    places: Places<'a>,
    context: Context<'a>,
    source: &'a Provenance,
}

impl Reader<'_> {
    fn row(&self, json: &Json<'_>, code: &str, value: &RawValue) -> Row {
        let line = json.at(value).line;
        match self.try_row(json, code, value) {
            Ok(row) => Row { line: Some(line), ..row },
            Err(mend) => Row::error(line, shown(code), mend),
        }
    }

    fn try_row(&self, json: &Json<'_>, code: &str, value: &RawValue) -> Result<Row, Text> {
        let read = json.read::<Map<Described<'_>>>(value);
        let Map(Described { description }) = read.map_err(|wrong| wrong.sentence(&shown(code)))?;
        let place = descriptions::place(&description);
        match self.regions.find(code) {
            Some(known) if self.context.catalogue.regions().contains_key(&known.id) => {
                Ok(compare(known, &description, place))
            }
            Some(known) => self.of_starter(known, &description, place),
            None => self.described(code, &description, place),
        }
    }

    /// A region that the starter catalogue has, unless the file puts it elsewhere.
    fn of_starter(&self, known: &Region, description: &str, place: Option<Place>) -> Result<Row, Text> {
        if known.name != description && place.is_none() {
            return Err(unknown(&known.code, description));
        }
        if let (Some(ours), Some(theirs)) = (known.place, place)
            && !ours.meets(theirs)
        {
            return Err(text!(
                "The file calls it \"{description}\", which is in `{theirs}`, and the starter catalogue has it in \
                 `{ours}`: look up where it is and add it by hand.",
                description = shown(description),
                theirs = theirs.to_string(),
                ours = ours.to_string(),
            ));
        }
        Ok(self.added(known.clone(), text!("It comes from the starter catalogue, with its source.")))
    }

    /// A region that nobody has, where its description tells the place.
    fn described(&self, code: &str, description: &str, place: Option<Place>) -> Result<Row, Text> {
        let place = place.ok_or_else(|| unknown(code, description))?;
        let mend = |error: domicile_policy::IdError| {
            text!("The code cannot be used: {error}.", error = Text::from(&error))
        };
        let region = Region {
            id: RegionId::new(format!("{PROVIDER}:{code}")).map_err(mend)?,
            provider: ProviderId::new(PROVIDER).map_err(mend)?,
            code: code.to_owned(),
            name: description.to_owned(),
            place: Some(place),
            geography: None,
            source: Source {
                name: format!("botocore `{}`, SHA-256 {}", self.source.file_name, self.source.sha256),
                url: None,
                date: None,
            },
            confidence: Confidence::Curated,
        };
        Ok(self.added(region, text!("Its place follows from its description.")))
    }

    fn added(&self, region: Region, why: Text) -> Row {
        let place = region.place.map(|place| place.to_string());
        let (id, name) = (region.id.as_str(), &region.name);
        let adds = match &place {
            Some(place) => text!("Adds the region `{id}`, {name}, in `{place}`.", id, name, place),
            None => text!(
                "Adds the region `{id}`, {name}, without a place, since no source says where it is.",
                id,
                name,
            ),
        };
        let row = Row::new(region.code.as_str(), Status::Added, Text::several([adds, why], " "));
        Row {
            fields: vec![
                FieldChange::new("region.name", None, Some(&region.name)),
                FieldChange::new("region.place", None, place.as_deref()),
            ],
            objects: self.places.region(region),
            ..row
        }
    }
}

/// What the file says about a region that the officer has.
fn compare(known: &Region, description: &str, place: Option<Place>) -> Row {
    let row = |status, message: Text, fields, objects| Row {
        fields,
        objects,
        ..Row::new(known.code.as_str(), status, message)
    };
    let same = |message| row(Status::Same, message, Vec::new(), Vec::new());
    let put = |status, message, place: Place| {
        let before = known.place.map(|place| place.to_string());
        let field = FieldChange::new("region.place", before.as_deref(), Some(&place.to_string()));
        row(
            status,
            message,
            vec![field],
            vec![Object::Region(Region { place: Some(place), ..known.clone() })],
        )
    };
    match (known.place, place) {
        (_, None) => {
            same(text!("The registry has it. What the file calls it tells no place, so what you have stays."))
        }
        (Some(ours), Some(theirs)) if ours.meets(theirs) => {
            same(text!("The registry has it where the file says."))
        }
        (None, Some(theirs)) => {
            let message = text!(
                "\"{description}\" is in `{place}`; the registry has no place for it.",
                description = shown(description),
                place = theirs.to_string(),
            );
            put(Status::Changed, message, theirs)
        }
        (Some(ours), Some(theirs)) => {
            let message = text!(
                "\"{description}\" is in `{theirs}`, and the registry has it in `{ours}`: it waits for your decision.",
                description = shown(description),
                theirs = theirs.to_string(),
                ours = ours.to_string(),
            );
            put(Status::Conflict, message, theirs)
        }
    }
}

fn unknown(code: &str, description: &str) -> Text {
    text!(
        "Nobody has put \"{description}\" to a place yet: look up where `{code}` is, and add the region by hand.",
        description = shown(description),
        code = shown(code),
    )
}
