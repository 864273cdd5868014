//! Prints each step in the reader's language.

use crate::client::Ending;
use crate::wire::{Request, Step, Watch};
use jiemi_codes::{Call, Class, Envelope, Language, PayCode, ResponseCode as _, Verdict};

#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader {
    pub(crate) language: Language,
}

impl Reader {
    pub(crate) fn title(self, zh: &str, en: &str) {
        println!("\n{}", self.either(zh, en));
    }

    pub(crate) fn say(self, zh: &str, en: &str) {
        println!("  {}", self.either(zh, en));
    }

    pub(crate) fn end(self, ending: &Ending) {
        match ending {
            Ending::Paid(payment) => {
                println!(
                    "  {} {}",
                    self.either("已支付，交易号", "Paid, trade number"),
                    payment.trade
                );
            }
            Ending::Unknown => self.next_step(ending.class(), Call::Write),
        }
    }

    pub(crate) fn watch(self) -> Watch {
        Box::new(move |step| match step {
            Step::Answer(request, answer) => {
                self.arrow(request, &self.meaning(answer));
                self.next_step(answer.verdict().class(), request.call);
            }
            Step::NoAnswer(request, failure) => {
                self.arrow(request, self.either("未收到响应", "no answer"));
                self.next_step(failure.class(), request.call);
            }
            Step::Wait(wait) => println!("  {} {wait:?}", self.either("等待", "wait")),
        })
    }

    fn arrow(self, request: &Request<'_>, answer: &str) {
        println!("  {} {} → {answer}", request.method, request.path);
    }

    fn next_step(self, class: Class, call: Call) {
        let advice = match class {
            Class::Indeterminate if class.may_resend(call) => self.either(
                "只读调用没有副作用，可以重新发送。",
                "This call changes nothing, so it may be sent again.",
            ),
            class => class.advice(self.language),
        };
        println!("    {class}: {advice}");
    }

    /// The meaning of an answer, in the catalogue's words.
    fn meaning(self, answer: &Envelope<'_, PayCode>) -> String {
        let of_code = |code: PayCode| {
            let (name, message) = (code.name(), code.message(self.language));
            format!("{} {name} {message}", code.code())
        };
        match (answer.verdict(), answer.meaning()) {
            (Verdict::Valid | Verdict::Code(_), Some(code)) => of_code(code),
            (Verdict::Status(status), _) => {
                let (name, message) = (status.name(), status.message(self.language));
                format!("HTTP {} {name} {message}", status.code())
            }
            (verdict, _) => verdict.to_string(),
        }
    }

    fn either<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        match self.language {
            Language::Zh => zh,
            _ => en,
        }
    }
}
