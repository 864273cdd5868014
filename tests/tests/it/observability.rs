//! How a code appears in logs and metrics: as a label from a fixed set; the number is only
//! in the log.

use jiemi_codes::{Failure, HttpStatus, PayCode, ResponseCode};
use jiemi_codes_tests::ShopCode;
use metrics::{
    Counter, CounterFn, Gauge, Histogram, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber, subscriber};

/// The pattern from the guide.
fn report<C: ResponseCode>(failure: &Failure<C>) {
    let (label, class) = (failure.label(), failure.class().as_str());
    metrics::counter!("payment_failures", "code" => label, "class" => class).increment(1);
    // A field that is `None` is left out.
    let received = failure.code().map(tracing::field::debug);
    tracing::warn!(code = label, received, class, "payment");
}

/// What was counted under each pair of labels, and the fields of each event.
#[derive(Default)]
struct Seen {
    counts: Mutex<BTreeMap<Vec<(String, String)>, u64>>,
    events: Mutex<Vec<BTreeMap<&'static str, String>>>,
}

#[derive(Clone, Default)]
struct Watch(Arc<Seen>);

impl Watch {
    /// Watches while failures are reported.
    fn during(&self, reports: impl FnOnce()) {
        subscriber::with_default(self.clone(), || metrics::with_local_recorder(self, reports));
    }

    fn counts(&self) -> BTreeMap<Vec<(String, String)>, u64> {
        let counts = self.0.counts.lock();
        counts.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn events(&self) -> Vec<BTreeMap<&'static str, String>> {
        let events = self.0.events.lock();
        events.unwrap_or_else(PoisonError::into_inner).clone()
    }
}

struct Count(Arc<Seen>, Vec<(String, String)>);

impl CounterFn for Count {
    fn increment(&self, value: u64) {
        let mut counts = self.0.counts.lock().unwrap();
        *counts.entry(self.1.clone()).or_default() += value;
    }

    fn absolute(&self, _: u64) {}
}

impl Recorder for Watch {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        let labels = key.labels();
        let labels = labels.map(|label| (label.key().to_owned(), label.value().to_owned()));
        Counter::from_arc(Arc::new(Count(self.0.clone(), labels.collect())))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

struct Fields<'a>(&'a mut BTreeMap<&'static str, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

impl Subscriber for Watch {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = BTreeMap::new();
        event.record(&mut Fields(&mut fields));
        self.0.events.lock().unwrap().push(fields);
    }
}

/// The failure that an answer with this code gives, if it gives one.
fn failure<C: ResponseCode>(code: i64, status: u16) -> Option<Failure<C>> {
    let body = format!(r#"{{"code":{code},"message":"张三 13800000000"}}"#);
    let envelope = C::read(status, body.as_bytes());
    envelope.outcome::<serde_json::Value>().err()
}

#[test]
fn labels_come_from_the_catalogue_whatever_numbers_arrive() {
    let watch = Watch::default();
    let mut reported = 0;
    watch.during(|| {
        for code in (-500..12_000).chain([i64::MIN, i64::MAX]) {
            if let Some(failure) = failure::<ShopCode>(code, 200) {
                report(&failure);
                reported += 1;
            }
        }
        for status in 100..1000 {
            if let Some(failure) = failure::<ShopCode>(0, status) {
                report(&failure);
                reported += 1;
            }
        }
        report(&Failure::<ShopCode>::no_answer());
    });
    let counts = watch.counts();
    assert_eq!(counts.values().sum::<u64>(), reported + 1);
    let label = |labels: &[(String, String)]| labels[0].1.clone();
    let labels: BTreeSet<_> = counts.keys().map(|labels| label(labels)).collect();
    let catalogues = ShopCode::ENTRIES.iter().chain(HttpStatus::ENTRIES);
    let names: BTreeSet<_> = catalogues.map(|entry| entry.name).collect();
    let words: Vec<_> = labels
        .iter()
        .filter(|label| !names.contains(label.as_str()))
        .collect();
    assert!(words.len() <= 5, "{words:?}");
    // 1,000 numbers of a range and 12,000 of `other` are one label each.
    let count = |name: &str| -> u64 {
        let of = counts.iter().filter(|(labels, _)| labels[0].1 == name);
        of.map(|(_, count)| count).sum()
    };
    assert_eq!(count("Server"), 1000);
    assert!(count("Other") > 5000);
}

#[test]
fn the_log_has_the_code_and_never_what_the_server_wrote() {
    let watch = Watch::default();
    watch.during(|| {
        report(&failure::<ShopCode>(5003, 200).unwrap());
        report(&failure::<PayCode>(1008, 200).unwrap());
        report(&Failure::<PayCode>::not_sent());
    });
    let events = watch.events();
    let field = |index: usize, name| events[index].get(name).map(String::as_str);
    assert_eq!(field(0, "code"), Some("Server"));
    assert_eq!(field(0, "received"), Some("Number(5003)"));
    assert_eq!(field(0, "class"), Some("indeterminate"));
    assert_eq!(field(1, "code"), Some("shared"));
    assert_eq!(field(1, "received"), Some("Number(1008)"));
    assert_eq!(
        (field(2, "code"), field(2, "received")),
        (Some("transport"), None)
    );
    assert!(!format!("{events:?}").contains("13800000000"));
}
