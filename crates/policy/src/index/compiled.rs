//! What is compiled of a catalogue: for each row and class its course. An edit adds what is new and keeps the rest.

use rustc_hash::FxHashSet;

use super::{
    arena::{Arena, ClassId, CourseId, Interner, Key as _, RowId},
    class::Classes,
    course::Courses,
    row::{Compiler, Spec},
};
use crate::{
    catalogue::{Catalogue, Change, Kind},
    id::EvidenceId,
};

/// Rows × classes.
#[derive(Clone, Debug, Default)]
pub(super) struct Compiled {
    pub(super) classes: Classes,
    pub(super) courses: Courses,
    pub(super) rows: Interner<RowId, Spec>,
    columns: Arena<RowId, Arena<ClassId, CourseId>>,
}

impl Compiled {
    /// Whether an edit of `kind` leaves the courses of untouched classes as they are. What a boundary holds or an
    /// instrument proves is compiled into all of them.
    pub(super) const fn outlives(kind: Kind) -> bool {
        match kind {
            Kind::Boundary | Kind::Instrument => false,
            Kind::Category
            | Kind::Tag
            | Kind::Provider
            | Kind::Region
            | Kind::Zone
            | Kind::Placement
            | Kind::Connection
            | Kind::Model
            | Kind::Endpoint
            | Kind::Gateway
            | Kind::Evidence
            | Kind::Policy
            | Kind::Exemption => true,
        }
    }

    /// Forgets what is known of the evidence that `changes` touch.
    pub(super) fn note(&mut self, changes: &[Change]) {
        for change in changes {
            if let (Kind::Evidence, id) = change.key()
                && let Ok(id) = id.parse::<EvidenceId>()
            {
                *self.classes.edits.entry(id).or_default() += 1;
            }
        }
    }

    /// Whether most of what is compiled is about classes or rows that an edit has left behind.
    pub(super) fn is_stale(&self, assigned: &[ClassId], rows: &FxHashSet<RowId>) -> bool {
        let live: FxHashSet<&ClassId> = assigned.iter().collect();
        self.classes.classes.len() > 2 * live.len() + 64 || self.rows.len() > 2 * rows.len() + 64
    }

    /// The row of `spec`, compiled for every class there is.
    pub(super) fn row(&mut self, catalogue: &Catalogue, spec: Spec) -> RowId {
        let row = self.rows.intern(spec);
        if row.position() == self.columns.len() {
            self.columns.push(Arena::default());
        }
        let spec = &self.rows[row];
        let column = &mut self.columns[row];
        let missing = (column.len()..self.classes.classes.len()).map(ClassId::at);
        let mut compiler = Compiler { catalogue, classes: &self.classes, courses: &mut self.courses };
        for course in compiler.column(spec, missing) {
            column.push(course);
        }
        row
    }

    /// The course of `row` for `class`.
    pub(super) fn course(&self, row: RowId, class: ClassId) -> CourseId {
        self.columns[row][class]
    }
}
