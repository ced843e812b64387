//! How fast, always beside a named peer of the same run: the index, the plain reference, Cedar, Rego (regorus'
//! interpreter), and a bare loop over bit sets, which is the limit. Prints one table and writes
//! `target/bench/summary.json`. `docs/performance.md` says what each line means.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at the first thing that is not as it should be, and prints what it found"
)]

use std::{collections::BTreeMap, fs, hint::black_box, path::PathBuf, sync::Arc};

use criterion::{BatchSize, Criterion, SamplingMode, Throughput};
use domicile_import::log::{Format, Mapping};
use domicile_oracles::{
    cedar::CedarWorld,
    rego::RegoWorld,
    worlds::{Large, large, mutate},
};
use domicile_policy::{
    Asked, Catalogue, Eligible, Index, Instant, Parts, Question, Request, decide_now, diff,
    replay::{Limits, Replay, When},
};

/// The instant of the questions that engines with prepared requests are asked.
fn at() -> Instant {
    "2026-11-20T10:00:00Z".parse().unwrap()
}

fn world(endpoints: usize, tags: usize) -> Parts {
    let policies = tags * 3 / 2;
    large(Large { endpoints, tags, policies, ..Large::default() })
}

fn catalogue(parts: Parts) -> Arc<Catalogue> {
    Arc::new(Catalogue::new(1, parts).unwrap())
}

/// Every question about the tags of a catalogue.
fn requests(catalogue: &Catalogue) -> Vec<Request> {
    Question::all(catalogue).iter().map(|question| question.request(catalogue, at())).collect()
}

/// Instants on both sides of every edge, in an order that no cache foresees.
fn instants(index: &Index) -> Vec<Instant> {
    let mut instants: Vec<Instant> =
        index.instants().iter().flat_map(|at| [at.plus_seconds(-1), *at, at.plus_seconds(1)]).collect();
    let count = instants.len();
    for place in 0..count {
        instants.swap(place, (place * 7919 + 13) % count);
    }
    instants
}

/// One question at a time: another request, another instant.
fn questions(criterion: &mut Criterion, endpoints: usize) {
    let parts = world(endpoints, 20);
    let catalogue = catalogue(parts.clone());
    let index = Index::new(Arc::clone(&catalogue));
    let requests = requests(&catalogue);
    let asked: Vec<Asked<'_>> = requests.iter().map(|request| index.ask(request)).collect();
    let instants = instants(&index);
    let mut group = criterion.benchmark_group(format!("question_{endpoints}"));
    let mut eligible = Eligible::default();
    let mut turns = asked.iter().cycle().zip(instants.iter().cycle());
    group.bench_function("index", |bencher| {
        bencher.iter(|| {
            let (asked, at) = turns.next().unwrap();
            asked.at(*at, &mut eligible)
        });
    });
    let mut turns = requests.iter().cycle().zip(instants.iter().cycle());
    group.bench_function("index_by_name", |bencher| {
        bencher.iter(|| {
            let (request, at) = turns.next().unwrap();
            index.ask(request).at(*at, &mut eligible)
        });
    });
    let mut turn = 0_usize;
    bitset_loop(&mut group, endpoints, &asked);
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    group.bench_function("reference", |bencher| {
        bencher.iter(|| {
            turn += 1;
            decide_now(&catalogue, requests.get(turn % requests.len()).unwrap()).verdict
        });
    });
    if endpoints > 200 {
        return;
    }
    let cedar = CedarWorld::new(&parts);
    let prepared: Vec<_> = requests.iter().map(|request| cedar.question(request)).collect();
    group.bench_function("cedar", |bencher| {
        bencher.iter(|| {
            turn += 1;
            cedar.eligible(prepared.get(turn % prepared.len()).unwrap())
        });
    });
    group.bench_function("cedar_one_endpoint", |bencher| {
        bencher.iter(|| {
            turn += 1;
            cedar.is_authorized(prepared.get(turn % prepared.len()).unwrap(), turn % endpoints)
        });
    });
    let mut rego = RegoWorld::new(&parts);
    let prepared: Vec<_> = requests.iter().map(|request| rego.question(request)).collect();
    group.bench_function("regorus", |bencher| {
        bencher.iter(|| {
            turn += 1;
            rego.eligible(prepared.get(turn % prepared.len()).unwrap())
        });
    });
}

/// The limit: as many ANDs over as many words as the index makes, with nothing to look up, and the same "is any left".
fn bitset_loop(
    group: &mut criterion::BenchmarkGroup<'_, criterion::measurement::WallTime>,
    endpoints: usize,
    asked: &[Asked<'_>],
) {
    let words = endpoints.div_ceil(64);
    let sets: usize = asked.iter().map(Asked::sets).sum::<usize>().div_ceil(asked.len());
    let masks: Vec<Vec<u64>> =
        (0..64_u64).map(|seed| (0..words as u64).map(|word| !(seed * 31 + word)).collect()).collect();
    let mut windows = masks.windows(sets).cycle();
    let mut left = vec![0_u64; words];
    group.bench_function("bitset_loop", |bencher| {
        bencher.iter(|| {
            let (first, others) = windows.next().unwrap().split_first().unwrap();
            left.copy_from_slice(first);
            for other in others {
                for (word, other) in left.iter_mut().zip(other) {
                    *word &= other;
                }
            }
            black_box(&left).iter().any(|word| *word != 0)
        });
    });
}

fn compile(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("compile");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    let big = catalogue(world(5_000, 50));
    group.bench_function("index_5000", |bencher| bencher.iter(|| Index::new(Arc::clone(&big))));
    // Two drafts that have little in common: everything that can differ is walked.
    let [one, other] = [1, 2].map(|seed| {
        let spec = Large { endpoints: 5_000, tags: 20, policies: 30, seed, ..Large::default() };
        Index::new(catalogue(large(spec)))
    });
    let from = "2020-01-01T00:00:00Z".parse().unwrap();
    group.bench_function("diff_5000", |bencher| bencher.iter(|| diff(&one, &other, from).counts()));
    let parts = world(10_000, 20);
    let before = catalogue(parts.clone());
    let index = Index::new(Arc::clone(&before));
    // What an officer's keystroke comes to: the catalogue checked again, the index carried over, every answer compared.
    let edits: Vec<_> = (0..6).map(|seed| mutate(seed, &parts).1).collect();
    let mut turn = 0_usize;
    group.bench_function("edit_to_verdicts_10000", |bencher| {
        bencher.iter(|| {
            turn += 1;
            let changes = edits.get(turn % edits.len()).unwrap();
            let after = Arc::new(before.edited(changes).unwrap());
            let after = index.edited(after, changes);
            diff(&index, &after, at()).changes().count()
        });
    });
}

const ROWS: usize = 500_000;

/// Lines of about 230 bytes in our plain format, as a gateway writes them.
fn log(parts: &Parts) -> Vec<String> {
    let (tags, endpoints) = (&parts.registry.tags, &parts.registry.endpoints);
    (0..ROWS)
        .map(|row| {
            let tag = &tags.get(row % 7 % tags.len()).unwrap().name;
            let endpoint = endpoints.get(row * 31 % 400 % endpoints.len()).unwrap();
            format!(
                r#"{{"time":"2026-11-{:02}T{:02}:{:02}:{:02}Z","request_id":"7f3c2a9e-{row:012x}","tag":"{tag}","model":"{}","endpoint":"{}","status":200,"latency_ms":812,"tokens":{{"prompt":41,"completion":120}},"user":"svc-claims"}}"#,
                1 + row % 20,
                row % 24,
                row % 60,
                row / 60 % 60,
                endpoint.model,
                endpoint.id
            )
        })
        .collect()
}

fn replay(criterion: &mut Criterion) {
    let parts = world(5_000, 20);
    let lines = log(&parts);
    let [before, after] =
        [parts.clone(), mutate(3, &parts).0].map(|parts| Arc::new(Index::new(catalogue(parts))));
    let mapping = Mapping::of(Format::Plain);
    let mut group = criterion.benchmark_group("replay");
    group.sampling_mode(SamplingMode::Flat).sample_size(20).throughput(Throughput::Elements(ROWS as u64));
    group.bench_function("parse_only", |bencher| {
        bencher.iter(|| lines.iter().filter(|line| mapping.read(line.as_bytes()).is_ok()).count());
    });
    group.bench_function("judged", |bencher| {
        bencher.iter_batched(
            || Replay::new(Arc::clone(&before), Arc::clone(&after), When::At(at()), Limits::default()),
            |mut replay| {
                for line in &lines {
                    let _ = replay.add(&mapping.read(line.as_bytes()).unwrap()).unwrap();
                }
                replay.finish().totals
            },
            BatchSize::PerIteration,
        );
    });
    println!(
        "a line of the log has {} bytes on average",
        lines.iter().map(String::len).sum::<usize>() / ROWS
    );
}

/// The median of a benchmark of this run, in nanoseconds.
fn median(folder: &std::path::Path, name: &str) -> f64 {
    let file = folder.join(name).join("new/estimates.json");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let estimates: serde_json::Value = serde_json::from_str(&text).unwrap();
    estimates.pointer("/median/point_estimate").and_then(serde_json::Value::as_f64).unwrap()
}

fn summarise(target: &std::path::Path, index_bytes: usize) {
    let of = |name: &str| median(&target.join("criterion"), name);
    let rows_per_s = |name: &str| ROWS as f64 / (of(name) * 1e-9);
    let mut figures: BTreeMap<&str, f64> = BTreeMap::new();
    for endpoints in ["200", "5000"] {
        let group = format!("question_{endpoints}");
        for (name, bench) in [
            ("question", "index"),
            ("question_by_name", "index_by_name"),
            ("bitset_loop", "bitset_loop"),
            ("reference", "reference"),
        ] {
            let key: &'static str = Box::leak(format!("{name}_{endpoints}_ns").into_boxed_str());
            figures.insert(key, of(&format!("{group}/{bench}")));
        }
    }
    figures.insert("cedar_200_ns", of("question_200/cedar"));
    figures.insert("cedar_one_endpoint_200_ns", of("question_200/cedar_one_endpoint"));
    figures.insert("regorus_200_ns", of("question_200/regorus"));
    figures.insert("index_5000_ms", of("compile/index_5000") * 1e-6);
    figures.insert("index_5000_mb", index_bytes as f64 * 1e-6);
    figures.insert("diff_5000_ms", of("compile/diff_5000") * 1e-6);
    figures.insert("edit_to_verdicts_10000_ms", of("compile/edit_to_verdicts_10000") * 1e-6);
    figures.insert("replay_rows_per_s", rows_per_s("replay/judged"));
    figures.insert("parse_only_rows_per_s", rows_per_s("replay/parse_only"));
    let folder = target.join("bench");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("summary.json"), serde_json::to_string_pretty(&figures).unwrap() + "\n").unwrap();
    print_table(&figures);
}

fn print_table(figures: &BTreeMap<&str, f64>) {
    let figure = |name: &str| figures.get(name).copied().unwrap();
    let line = |what: &str, value: String, ratio: String| println!("{what:<46} {value:>16}   {ratio}");
    let against = |one: &str, other: &str, peer: &str| format!("{:.2} × {peer}", figure(one) / figure(other));
    println!();
    for endpoints in ["200", "5000"] {
        let (question, bare) = (format!("question_{endpoints}_ns"), format!("bitset_loop_{endpoints}_ns"));
        let (reference, by_name) =
            (format!("reference_{endpoints}_ns"), format!("question_by_name_{endpoints}_ns"));
        line(
            &format!("a question, {endpoints} endpoints"),
            format!("{:.0} ns", figure(&question)),
            against(&question, &bare, "the bare loop"),
        );
        line(
            "  with its names looked up",
            format!("{:.0} ns", figure(&by_name)),
            against(&by_name, &bare, "the bare loop"),
        );
        line("  the bare loop", format!("{:.0} ns", figure(&bare)), String::new());
        line(
            "  the plain reference",
            format!("{:.0} ns", figure(&reference)),
            against(&reference, &question, "the index"),
        );
    }
    line(
        "Cedar, the same question (200 endpoints)",
        format!("{:.0} ns", figure("cedar_200_ns")),
        against("cedar_200_ns", "question_200_ns", "the index"),
    );
    line(
        "Cedar, one of its endpoints",
        format!("{:.0} ns", figure("cedar_one_endpoint_200_ns")),
        against("cedar_one_endpoint_200_ns", "question_200_ns", "the index for all 200"),
    );
    line(
        "regorus, the same question (200 endpoints)",
        format!("{:.0} ns", figure("regorus_200_ns")),
        against("regorus_200_ns", "question_200_ns", "the index"),
    );
    line(
        "index, 5,000 endpoints × 50 tags",
        format!("{:.1} ms", figure("index_5000_ms")),
        format!("{:.2} MB", figure("index_5000_mb")),
    );
    line(
        "difference, 5,000 endpoints × 20 tags, all time",
        format!("{:.1} ms", figure("diff_5000_ms")),
        String::new(),
    );
    line(
        "an edit to every verdict, 10,000 endpoints",
        format!("{:.1} ms", figure("edit_to_verdicts_10000_ms")),
        String::new(),
    );
    line(
        "replay",
        format!("{:.2} M rows/s", figure("replay_rows_per_s") * 1e-6),
        against("replay_rows_per_s", "parse_only_rows_per_s", "parsing alone"),
    );
    line("  parsing alone", format!("{:.2} M rows/s", figure("parse_only_rows_per_s") * 1e-6), String::new());
}

fn main() {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target"), PathBuf::from);
    let mut criterion = Criterion::default().without_plots().configure_from_args();
    questions(&mut criterion, 200);
    questions(&mut criterion, 5_000);
    compile(&mut criterion);
    replay(&mut criterion);
    criterion.final_summary();
    summarise(&target, Index::new(catalogue(world(5_000, 50))).size());
}
