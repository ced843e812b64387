//! That one replay runs at a time, and that another call can stop it.

use std::{
    ops::ControlFlow,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use domicile_console::text;

use crate::error::CommandError;

type Place = Arc<Mutex<Option<Arc<AtomicBool>>>>;

/// The place for the one replay of a window; a clone is the same place.
#[derive(Clone, Debug, Default)]
pub struct Turns {
    place: Place,
}

impl Turns {
    /// Takes the place; a typed error while another has it.
    pub fn begin(&self) -> Result<Turn, CommandError> {
        let mut place = self.place.lock().unwrap_or_else(PoisonError::into_inner);
        if place.is_some() {
            return Err(CommandError::busy(text!(
                "a replay is running already: cancel it, or wait for its end"
            )));
        }
        let stopped = Arc::new(AtomicBool::new(false));
        *place = Some(Arc::clone(&stopped));
        Ok(Turn { place: Arc::clone(&self.place), stopped })
    }

    /// Asks whoever has the place to stop.
    pub fn cancel(&self) {
        if let Some(stopped) = &*self.place.lock().unwrap_or_else(PoisonError::into_inner) {
            stopped.store(true, Ordering::SeqCst);
        }
    }
}

/// The place while it is taken; free again once this is dropped, however the replay ended.
#[derive(Debug)]
pub struct Turn {
    place: Place,
    stopped: Arc<AtomicBool>,
}

impl Turn {
    /// Whether nobody asked to stop.
    pub fn goes_on(&self) -> ControlFlow<()> {
        if self.stopped.load(Ordering::SeqCst) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *self.place.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
