//! The command line's grammar.

use std::path::PathBuf;

use clap::{Args as Group, Parser, Subcommand, ValueEnum};
use domicile_console::{
    Text,
    domain::{CategoryId, GatewayId, Instant, ModelId},
};

/// Decides where the prompts of an organisation may live, and publishes the policy that gateways enforce.
#[derive(Debug, Parser)]
#[command(name = "domicile", version, about, long_about = None, after_help = EXIT_CODES)]
pub struct Args {
    /// The workspace file; the one in the platform's data folder when not given.
    #[arg(long, global = true, value_name = "FILE")]
    pub workspace: Option<PathBuf>,
    /// Print JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "Exit codes: 0 done or allowed, 1 error, 2 usage, 3 denied, not verified, or not the same.\n\
Keys are kept in the system's keychain. Where there is none, set DOMICILE_PASSPHRASE and they are kept in a file \
beside the workspace, sealed with it.";

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Create a workspace.
    Init(Init),
    /// Show the state of the workspace.
    Status,
    /// List the policy templates.
    Templates,
    /// Put the objects of a file (JSON or TOML) into the draft.
    Apply(Apply),
    /// Write the draft as one document.
    Get(Get),
    /// Preview an import, or apply it.
    Import(Import),
    /// Write the registry as tables, for spreadsheets: imported again, they change nothing.
    Export(Export),
    /// Undo the last edit of the draft.
    Undo(Undo),
    /// Make the edit again that was undone last.
    Redo,
    /// Decide one request by the draft: exit code 0 allowed, 3 denied.
    Decide(Decide),
    /// Explain one verdict, and what would allow it: exit code 0 allowed, 3 denied.
    Explain(Explain),
    /// Show what each tag may use.
    Coverage(Coverage),
    /// Look for contradictions and surprises in the draft: exit code 3 when it has an error.
    Lint,
    /// Judge the requests of gateway logs before and after a change: exit code 0 the same, 3 not.
    Replay(Replay),
    /// Set a policy from audit to enforce, once replayed logs meet its criterion: exit code 3 when they do not.
    Promote(Promote),
    /// Preview, publish and export releases.
    Release(Release),
    /// Write the decision table as a Parquet file, for a warehouse to join with a gateway's log.
    Table(Table),
    /// Verify an exported directory: exit code 0 verified, 3 not.
    Verify(Verify),
    /// Write a verified backup of the workspace: exit code 3 when something in it is not whole.
    Backup(Backup),
    /// Put a backup where the workspace is.
    Restore(Restore),
    /// Write what is whole in a damaged workspace into a new one: exit code 3 when something is lost.
    Recover(Recover),
    /// Store the key of a connection, read from standard input.
    Key(Key),
    /// Send one prompt to an endpoint that qualifies: exit code 3 when it does not.
    Test(Test),
    /// The whole job against local servers, in a temporary workspace.
    Demo,
}

/// Options of `init`.
#[derive(Debug, Group)]
pub struct Init {
    /// A template to start from; may be given several times.
    #[arg(long = "template", value_name = "ID")]
    pub templates: Vec<String>,
    /// The organisation's name.
    #[arg(long, default_value = "My organisation")]
    pub name: String,
    /// Your name, as it stands in releases.
    #[arg(long, default_value = "Officer")]
    pub officer: String,
    /// Add practice data to learn with. It must be removed before publishing.
    #[arg(long)]
    pub practice: bool,
}

/// Options of `apply`.
#[derive(Debug, Group)]
pub struct Apply {
    /// The document: registry, evidence, policies, exemptions. `.toml` is read as TOML, anything else as JSON.
    pub file: PathBuf,
    /// Only say what would change.
    #[arg(long)]
    pub dry_run: bool,
    /// Also remove what the file does not have. Without it such objects stay.
    #[arg(long)]
    pub prune: bool,
}

/// Options of `get`.
#[derive(Debug, Group)]
pub struct Get {
    /// The format.
    #[arg(long, value_enum, default_value = "json")]
    pub format: Format,
}

/// Formats of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// JSON.
    Json,
    /// TOML.
    Toml,
}

/// Options of `undo`.
#[derive(Debug, Group)]
pub struct Undo {
    /// Revert in the draft what a release carries already.
    #[arg(long)]
    pub published: bool,
}

/// Options of `import`.
#[derive(Debug, Group)]
#[command(allow_missing_positional = true)]
pub struct Import {
    /// What kind of file it is; found by its content when not given.
    #[arg(value_enum, default_value = "auto")]
    pub kind: ImportKind,
    /// The file.
    pub file: PathBuf,
    /// Apply what is added and changed. Without it nothing changes.
    #[arg(long)]
    pub apply: bool,
    /// Also apply conflicts: the file wins over what you decided.
    #[arg(long, requires = "apply")]
    pub accept_conflicts: bool,
}

/// Kinds of files that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ImportKind {
    /// Whichever of these the file's content shows.
    Auto,
    /// The `config.yaml` of a LiteLLM proxy.
    LitellmConfig,
    /// LiteLLM's model map, `model_prices_and_context_window_backup.json`.
    LitellmModels,
    /// What `az cognitiveservices account deployment list` prints; with the accounts it says where they are.
    AzureDeployments,
    /// A page of Microsoft's documentation with the tables of models and regions (Markdown).
    AzureMatrix,
    /// What `aws bedrock list-inference-profiles` prints.
    BedrockProfiles,
    /// botocore's `partitions.json` or `endpoints.json`.
    Botocore,
    /// A provider's or a model's file of models.dev (TOML).
    ModelsDev,
    /// A table of the registry, as `export` writes it (CSV).
    RegistryCsv,
    /// The tables of the registry, as `export` writes them (XLSX).
    RegistryXlsx,
    /// The workspace as a document, as `get` writes it (JSON).
    WorkspaceFile,
}

/// Options of `export`.
#[derive(Debug, Group)]
pub struct Export {
    /// The file. Its ending says what is written: `.csv` one table, `.xlsx` all of them, `.json` the whole workspace.
    pub file: PathBuf,
    /// The table of a CSV file.
    #[arg(long, value_enum)]
    pub table: Option<ExportTable>,
    /// Replace the file when it is there.
    #[arg(long)]
    pub force: bool,
}

/// The tables of the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportTable {
    /// The model-region mapping.
    Endpoints,
    /// The terms under which models run, with their claims.
    Placements,
    /// How hosts are reached.
    Connections,
    /// Models.
    Models,
    /// Who runs models.
    Providers,
    /// Physical places of providers.
    Regions,
    /// Sets of places of providers.
    Zones,
    /// Named sets of places.
    Boundaries,
    /// The residency tags.
    Tags,
    /// What requests may carry.
    Categories,
    /// Kinds of contracts and certificates.
    Instruments,
    /// Consumers of bundles.
    Gateways,
}

/// Options of `decide`.
#[derive(Debug, Group)]
pub struct Decide {
    /// The residency tag that the request carries; none is always denied.
    #[arg(long)]
    pub tag: Option<String>,
    /// A data category that it carries; may be given several times. None means not known.
    #[arg(long = "category", value_name = "ID")]
    pub categories: Vec<CategoryId>,
    /// The model that it names.
    #[arg(long)]
    pub model: Option<ModelId>,
    /// The instant to decide for, for example 2026-12-31T23:00:00Z; now when not given.
    #[arg(long)]
    pub at: Option<Instant>,
    /// The gateway through which it goes.
    #[arg(long)]
    pub gateway: Option<GatewayId>,
}

/// Options of `explain`.
#[derive(Debug, Group)]
pub struct Explain {
    /// The residency tag, with all categories that it may carry.
    #[arg(long)]
    pub tag: String,
    /// The endpoint.
    #[arg(long)]
    pub endpoint: String,
    /// The instant to decide for; now when not given.
    #[arg(long)]
    pub at: Option<Instant>,
}

/// Options of `coverage`.
#[derive(Debug, Group)]
pub struct Coverage {
    /// The instant to decide for; now when not given.
    #[arg(long)]
    pub at: Option<Instant>,
}

/// Options of `replay`.
#[derive(Debug, Group)]
pub struct Replay {
    /// The logs: JSON lines, plain or compressed by gzip or zstd, or Parquet.
    #[arg(required = true, value_name = "LOG")]
    pub logs: Vec<PathBuf>,
    /// What to compare with: `draft`, or a document as `get` writes it.
    #[arg(long, default_value = "draft", value_name = "FILE")]
    pub against: String,
    /// What answered before: the revision of a release, or a document; the newest release when not given.
    #[arg(long, value_name = "REVISION")]
    pub before: Option<String>,
    /// The format of the logs.
    #[arg(long, value_enum, default_value = "auto", conflicts_with = "fields")]
    pub format: LogFormat,
    /// A file that says where the fields are, for a format of your own.
    #[arg(long, value_name = "FILE")]
    pub fields: Option<PathBuf>,
    /// The instant to judge all requests for, or `recorded`: each for its own time; now when not given.
    #[arg(long, value_name = "INSTANT")]
    pub at: Option<ReplayAt>,
    /// Record what policies in audit would have denied, for `promote`. Only against the draft, and for now or `recorded`.
    #[arg(long)]
    pub record: bool,
}

/// Options of `promote`.
#[derive(Debug, Group)]
pub struct Promote {
    /// The policy's identifier.
    pub policy: String,
    /// Only say how its promotion stands.
    #[arg(long)]
    pub dry_run: bool,
}

/// Formats of logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Found line by line.
    Auto,
    /// Domicile's own.
    Plain,
    /// LiteLLM's standard logging payload.
    Litellm,
    /// Envoy's access log.
    Envoy,
    /// OPA's decision log.
    Opa,
}

/// For which instant requests of a log are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplayAt {
    /// All for this one.
    Instant(Instant),
    /// Each for its own time.
    Recorded,
}

impl std::str::FromStr for ReplayAt {
    type Err = Text;

    fn from_str(text: &str) -> Result<Self, Text> {
        if text == "recorded" { Ok(Self::Recorded) } else { text.parse().map(Self::Instant) }
    }
}

/// Options of `release`.
#[derive(Debug, Group)]
pub struct Release {
    /// What to do.
    #[command(subcommand)]
    pub command: ReleaseCommand,
}

/// What to do with releases.
#[derive(Debug, Subcommand)]
pub enum ReleaseCommand {
    /// List the releases.
    List,
    /// Show what publishing the draft would change.
    Preview {
        /// How long it would be valid, in days.
        #[arg(long, default_value_t = domicile_console::release::DEFAULT_DAYS)]
        days: u32,
    },
    /// Publish the draft and write it to a folder, read it back and verify it.
    Export {
        /// The folder: new, empty, or an earlier export, which is replaced.
        folder: PathBuf,
        /// How long it is valid, in days.
        #[arg(long, default_value_t = domicile_console::release::DEFAULT_DAYS)]
        days: u32,
        /// Why the change is made, in at least 10 characters.
        #[arg(long, default_value = "published from the command line")]
        reason: String,
    },
}

/// Options of `table`.
#[derive(Debug, Group)]
pub struct Table {
    /// The file.
    pub file: PathBuf,
    /// Which catalogue it is of: a release's revision, `newest` or `draft`.
    #[arg(long, value_name = "REVISION", default_value_t = domicile_console::table::Subject::Draft)]
    pub release: domicile_console::table::Subject,
    /// Its first instant; the issue of the release, or now, when not given.
    #[arg(long)]
    pub from: Option<Instant>,
    /// The first instant after it; the end of the release, or 90 days from now, when not given.
    #[arg(long)]
    pub to: Option<Instant>,
    /// Replace the file when it is there.
    #[arg(long)]
    pub force: bool,
}

/// Options of `verify`.
#[derive(Debug, Group)]
pub struct Verify {
    /// The exported folder.
    pub folder: PathBuf,
    /// The SHA-256 of `1.root.json`, had from the publisher by another way than the folder.
    #[arg(long, value_name = "HEX")]
    pub root_sha256: Option<String>,
    /// The instant to verify for; now when not given.
    #[arg(long)]
    pub at: Option<Instant>,
    /// A file that remembers what was accepted last, so that nothing older is accepted.
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,
}

/// Options of `backup`.
#[derive(Debug, Group)]
pub struct Backup {
    /// The file for the backup.
    pub file: PathBuf,
    /// Replace a backup that is there.
    #[arg(long)]
    pub replace: bool,
    /// Write the keys beside it, sealed with the passphrase in `DOMICILE_BACKUP_PASSPHRASE`.
    #[arg(long)]
    pub keys: bool,
}

/// Options of `restore`.
#[derive(Debug, Group)]
pub struct Restore {
    /// The backup. It is only read.
    pub backup: PathBuf,
    /// Replace a workspace that is there. It is kept beside.
    #[arg(long)]
    pub replace: bool,
    /// Take a backup as it is in which something is not whole.
    #[arg(long)]
    pub accept_flaws: bool,
    /// Take the keys beside it along, which the passphrase in `DOMICILE_BACKUP_PASSPHRASE` opens.
    #[arg(long)]
    pub keys: bool,
}

/// Options of `recover`.
#[derive(Debug, Group)]
pub struct Recover {
    /// The damaged workspace. It is only read.
    pub file: PathBuf,
    /// The new workspace.
    #[arg(long, value_name = "NEW")]
    pub to: PathBuf,
}

/// Options of `key`.
#[derive(Debug, Group)]
pub struct Key {
    /// The connection whose key it is.
    pub connection: String,
}

/// Options of `test`.
#[derive(Debug, Group)]
pub struct Test {
    /// The residency tag of the text.
    #[arg(long)]
    pub tag: String,
    /// The endpoint.
    #[arg(long)]
    pub endpoint: String,
    /// Judge by the draft instead of the published release. The text must be made up: say so with --synthetic.
    #[arg(long)]
    pub draft: bool,
    /// The text is made up and about nobody.
    #[arg(long)]
    pub synthetic: bool,
    /// The prompt; read from standard input when not given.
    pub text: Option<String>,
}
