#include "platforms/facebook/context.hpp"

#include "platforms/facebook/item_book.hpp"
#include "platforms/facebook/record_kind.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::platforms::facebook {

RecordContext::RecordContext(const model::Account& account, ItemBook& book, model::Coverage& coverage)
    : account_(account), book_(book), coverage_(coverage) {}

model::Item RecordContext::new_item(model::ItemKind kind) const {
    model::Item item;
    item.kind = kind;
    item.source.input = entry_->input;
    item.source.entry = entry_->name;
    item.source.record = index_;
    return item;
}

void RecordContext::attach_media(std::string_view uri) { book_.attach_media(uri); }

void RecordContext::use_printed_times(const Timestamp& example) { printed_ = example; }

void RecordContext::emit(model::Item&& item) {
    if (printed_ && item.time) {
        item.time->precision = std::max(item.time->precision, printed_->precision);
        item.time->zone_known = printed_->zone_known;
    }
    settle(book_.take(std::move(item), *kind_) ? Outcome::Read : Outcome::Duplicate);
}

void RecordContext::count_in_list(model::ItemKind list, std::string_view key) {
    settle(book_.count_in_list(new_item(list), key) ? Outcome::Read : Outcome::Duplicate);
}

void RecordContext::consume() { settle(Outcome::Read); }

void RecordContext::skip(std::string_view reason) {
    settle(Outcome::Skipped);
    reason_ = reason;
}

void RecordContext::skip_part(std::string_view reason) { coverage_.record_skipped(kind_->id, reason); }

void RecordContext::unknown(std::string_view what) {
    settle(Outcome::Unknown);
    if (what_.empty()) what_ = what;
}

void RecordContext::settle(Outcome outcome) { outcome_ = std::max(outcome_, outcome); }

void RecordContext::next_part() {
    if (outcome_ != Outcome::Nothing) {
        book();
        ++offset_;
        ++index_;
    }
}

void RecordContext::begin_entry(const archive::Entry& entry, const RecordKind& kind) {
    entry_ = &entry;
    kind_ = &kind;
    offset_ = 0;
}

void RecordContext::begin_record(std::string_view path, std::uint64_t index) {
    path_ = path;
    index_ = index + offset_;
    printed_.reset();
    outcome_ = Outcome::Nothing;
}

void RecordContext::end_record() { book(); }

void RecordContext::book() {
    switch (std::exchange(outcome_, Outcome::Nothing)) {
        case Outcome::Nothing:
            coverage_.record_unknown(kind_->id, entry_->name, index_, "nothing in it is known");
            break;
        case Outcome::Duplicate: coverage_.record_skipped(kind_->id, "duplicate"); break;
        case Outcome::Skipped: coverage_.record_skipped(kind_->id, reason_); break;
        case Outcome::Unknown: coverage_.record_unknown(kind_->id, entry_->name, index_, what_); break;
        case Outcome::Read:
            coverage_.record_read(kind_->id);
            if (!what_.empty()) coverage_.problem({entry_->name, index_, what_});
            break;
    }
    what_.clear();
}

}  // namespace glasshouse::platforms::facebook
