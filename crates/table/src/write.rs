//! Writing the table: rows gathered question by question into row groups, each written column by column.

use std::{io::Write, sync::Arc};

use bytes::Bytes;
use domicile_policy::{Endpoint, Index, Instant, Question};
use parquet::{
    data_type::{ByteArray, ByteArrayType, Int64Type},
    errors::ParquetError,
    file::writer::{SerializedColumnWriter, SerializedFileWriter, SerializedRowGroupWriter},
};

use crate::{
    TableError,
    answer::Answer,
    rows::{Answers, Stretch, stretches},
    schema,
};

/// A row group ends after the question with which it has this many rows: large enough to compress well, small enough
/// that a reader who looks for one tag skips most of the file.
const GROUP_ROWS: usize = 20_000;
/// How many values are handed to a column at once.
const BATCH: usize = 4_096;

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// How many rows the table has.
    pub rows: u64,
}

/// The decision table of the index's catalogue within `[from, to)`, as the bytes of a Parquet file. The same
/// catalogue and instants give the same bytes.
pub fn decision_table(index: &Index, from: Instant, to: Instant) -> Result<Vec<u8>, TableError> {
    let mut bytes = Vec::new();
    write(index, from, to, &mut bytes)?;
    Ok(bytes)
}

/// The same, written to `sink` as it is made. Only one group of rows is in memory at a time.
pub fn write(
    index: &Index,
    from: Instant,
    to: Instant,
    sink: impl Write + Send,
) -> Result<Written, TableError> {
    if to <= from {
        return Err(TableError::Empty { from, to });
    }
    let properties = Arc::new(schema::properties(index, from, to));
    let mut file = SerializedFileWriter::new(sink, schema::message()?, properties)?;
    let endpoints = EndpointColumns::of(index);
    let mut answers = Answers::default();
    let mut group = Vec::new();
    let mut rows = 0;
    for question in Question::all(index.catalogue()) {
        let told = stretches(index, &question, from, to, &mut answers);
        let tag = text(question.tag.as_str());
        let category = question.category.as_ref().map(|category| text(category.as_str()));
        rows += u64::try_from(told.len()).unwrap_or(u64::MAX);
        group.push(Part { tag, category, told });
        if group.iter().map(|part| part.told.len()).sum::<usize>() >= GROUP_ROWS {
            write_group(&mut file, &std::mem::take(&mut group), &endpoints, &answers)?;
        }
    }
    if group.iter().any(|part| !part.told.is_empty()) {
        write_group(&mut file, &group, &endpoints, &answers)?;
    }
    file.close()?;
    Ok(Written { rows })
}

/// The rows about one question.
struct Part {
    tag: ByteArray,
    category: Option<ByteArray>,
    told: Vec<Stretch>,
}

fn text(text: &str) -> ByteArray {
    Bytes::copy_from_slice(text.as_bytes()).into()
}

/// What the columns say of each endpoint, by its place in the catalogue.
struct EndpointColumns {
    id: Vec<ByteArray>,
    model: Vec<ByteArray>,
    upstream_name: Vec<ByteArray>,
    placement: Vec<ByteArray>,
    provider: Vec<ByteArray>,
}

impl EndpointColumns {
    fn of(index: &Index) -> Self {
        let catalogue = index.catalogue();
        let column = |say: &dyn Fn(&Endpoint) -> &str| -> Vec<ByteArray> {
            catalogue.endpoints().values().map(|endpoint| text(say(endpoint))).collect()
        };
        let provider = |endpoint: &Endpoint| {
            catalogue
                .placements()
                .get(&endpoint.placement)
                .map_or("", |placement| placement.provider.as_str())
        };
        Self {
            id: column(&|endpoint| endpoint.id.as_str()),
            model: column(&|endpoint| endpoint.model.as_str()),
            upstream_name: column(&|endpoint| endpoint.upstream_name.as_str()),
            placement: column(&|endpoint| endpoint.placement.as_str()),
            provider: catalogue.endpoints().values().map(|endpoint| text(provider(endpoint))).collect(),
        }
    }
}

/// What a column says of each answer, by its number.
fn by_answer<T>(answers: &Answers, say: impl Fn(&Answer) -> T) -> Vec<T> {
    let mut said: Vec<(usize, T)> = answers.iter().map(|(number, answer)| (number, say(answer))).collect();
    said.sort_by_key(|(number, _)| *number);
    said.into_iter().map(|(_, said)| said).collect()
}

/// Writes the rows of `group`. The columns are those of the schema, in its order.
fn write_group<W: Write + Send>(
    file: &mut SerializedFileWriter<W>,
    group: &[Part],
    endpoints: &EndpointColumns,
    answers: &Answers,
) -> Result<(), ParquetError> {
    let told = || group.iter().flat_map(|part| &part.told);
    let of_endpoint = |column: &[ByteArray]| {
        let column = column.to_vec();
        told().map(move |stretch| column.get(stretch.endpoint).cloned().unwrap_or_default())
    };
    let of_answer = |say: &dyn Fn(&Answer) -> &'static str| {
        let column = by_answer(answers, |answer| text(say(answer)));
        told().map(move |stretch| column.get(stretch.answer).cloned().unwrap_or_default())
    };
    let list_of_answer = |say: &dyn Fn(&Answer) -> Vec<String>| {
        let column = by_answer(answers, |answer| say(answer).iter().map(|code| text(code)).collect());
        told().map(move |stretch| column.get(stretch.answer).cloned().unwrap_or_default())
    };
    let mut columns = Columns(file.next_row_group()?);
    let each = |part: &'_ Part| part.told.len();
    columns.texts(group.iter().flat_map(|part| std::iter::repeat_n(part.tag.clone(), each(part))))?;
    columns.optional(group.iter().flat_map(|part| std::iter::repeat_n(part.category.clone(), each(part))))?;
    columns.texts(of_endpoint(&endpoints.id))?;
    columns.texts(of_endpoint(&endpoints.model))?;
    columns.texts(of_endpoint(&endpoints.upstream_name))?;
    columns.texts(of_endpoint(&endpoints.placement))?;
    columns.texts(of_endpoint(&endpoints.provider))?;
    columns.texts(of_answer(&|answer| answer.verdict().as_str()))?;
    columns.texts(of_answer(&|answer| answer.outcome().as_str()))?;
    columns.lists(list_of_answer(&Answer::reasons))?;
    columns.lists(list_of_answer(&Answer::excused))?;
    columns.lists(list_of_answer(&Answer::policies))?;
    columns.times(told().map(|stretch| stretch.from))?;
    columns.times(told().map(|stretch| stretch.to))?;
    columns.0.close()?;
    Ok(())
}

/// The columns of a row group, written one after the other.
struct Columns<'a, W: Write>(SerializedRowGroupWriter<'a, W>);

impl<W: Write + Send> Columns<'_, W> {
    /// A column of text that is always there.
    fn texts(&mut self, values: impl Iterator<Item = ByteArray>) -> Result<(), ParquetError> {
        let mut column = self.next()?;
        let writer = column.typed::<ByteArrayType>();
        for batch in batches(values) {
            writer.write_batch(&batch, None, None)?;
        }
        column.close()
    }

    /// A column of text that may be absent.
    fn optional(&mut self, values: impl Iterator<Item = Option<ByteArray>>) -> Result<(), ParquetError> {
        let mut column = self.next()?;
        let writer = column.typed::<ByteArrayType>();
        for batch in batches(values) {
            let definition: Vec<i16> = batch.iter().map(|value| i16::from(value.is_some())).collect();
            let values: Vec<ByteArray> = batch.into_iter().flatten().collect();
            writer.write_batch(&values, Some(&definition), None)?;
        }
        column.close()
    }

    /// A column of lists of text.
    fn lists(&mut self, values: impl Iterator<Item = Vec<ByteArray>>) -> Result<(), ParquetError> {
        let mut column = self.next()?;
        let writer = column.typed::<ByteArrayType>();
        for batch in batches(values) {
            let (mut definition, mut repetition) = (Vec::new(), Vec::new());
            for list in &batch {
                // An empty list is one level without a value; every further value of a list repeats it.
                let levels = list.len().max(1);
                definition.extend(std::iter::repeat_n(i16::from(!list.is_empty()), levels));
                repetition.push(0);
                repetition.extend(std::iter::repeat_n(1, levels - 1));
            }
            let values: Vec<ByteArray> = batch.into_iter().flatten().collect();
            writer.write_batch(&values, Some(&definition), Some(&repetition))?;
        }
        column.close()
    }

    /// A column of instants.
    fn times(&mut self, values: impl Iterator<Item = Instant>) -> Result<(), ParquetError> {
        let mut column = self.next()?;
        let writer = column.typed::<Int64Type>();
        for batch in batches(values.map(|at| at.as_second() * 1_000_000)) {
            writer.write_batch(&batch, None, None)?;
        }
        column.close()
    }

    fn next(&mut self) -> Result<SerializedColumnWriter<'_>, ParquetError> {
        let missing = || ParquetError::General("the schema has fewer columns than are written".to_owned());
        self.0.next_column()?.ok_or_else(missing)
    }
}

/// The values a batch at a time, so that a column is never in memory as a whole.
fn batches<T>(mut values: impl Iterator<Item = T>) -> impl Iterator<Item = Vec<T>> {
    std::iter::from_fn(move || {
        let batch: Vec<T> = values.by_ref().take(BATCH).collect();
        (!batch.is_empty()).then_some(batch)
    })
}
