// Things offered for sale, reviews, fundraisers and votes in polls.
// Tests: tests/platforms/facebook_kinds_offers_test.cpp.
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/place.hpp"
#include "platforms/facebook/kinds/post_item.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/readers.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using syntax::JsonView;

/// The data objects of all attachments.
void for_each_attachment(const JsonView& record, const std::function<void(JsonView)>& visit) {
    record["attachments"].for_each([&visit](JsonView attachment) { attachment["data"].for_each(visit); });
}

void read_one_listing(const JsonView& record, std::string_view, RecordContext& context) {
    model::Item item = context.new_item(ItemKind::Listing);
    item.time = first_moment(record, {"created_timestamp", "timestamp", "updated_timestamp"});
    Words words;
    if (is_label_values(record)) {
        const LabelValuesView values(record);
        for (const Label label : {Label::Title, Label::Description, Label::Category})
            words.add(values.deep_text(label));
        // Counters of the seller's activity, without a thing for sale.
        if (words.empty()) return context.consume();
        item.url = values.deep_text(Label::Url);
    } else {
        add_listing_words(record, words);
        item.place = to_place(record["location"]);
    }
    if (words.empty()) return book_nothing(record, context);
    item.text = words.take();
    context.emit(std::move(item));
}

/// What is reviewed is the place of a review, or stands in its own object.
void read_one_review(const JsonView& record, std::string_view, RecordContext& context) {
    PostParts parts = read_any_parts(record);
    model::Item item = context.new_item(ItemKind::Review);
    record["data"].for_each([&](JsonView data) {
        const JsonView review = data["review"] ? data["review"] : data;
        parts.words.add(review["text"].text());
        parts.words.add(review["message"].text());
        if (item.container.empty()) item.container = review["name"].text();
    });
    if (is_label_values(record)) {
        const LabelValuesView values(record);
        for (const Label label : {Label::Page, Label::PlaceName, Label::Name}) {
            if (item.container.empty()) item.container = values.deep_text(label);
        }
    }
    if (item.container.empty() && parts.place) item.container = parts.place->name;
    if (item.container.empty()) item.container = parts.link;
    if (parts.is_empty() && item.container.empty()) return book_nothing(record, context);
    if (parts.is_empty()) {
        item.time = parts.time;
        return context.emit(std::move(item));
    }
    emit_post(std::move(parts), std::move(item), record, context);
}

std::string fundraiser_title(const JsonView& record) {
    std::string title;
    for_each_attachment(record, [&title](JsonView data) {
        if (title.empty()) title = data["fundraiser"]["title"].text();
    });
    record["data"].for_each([&title](JsonView data) {
        if (title.empty()) title = data["fundraiser"].any_of({"title", "name"}).text();
    });
    if (title.empty()) title = record.any_of({"fundraiser_title", "name"}).text();
    return title;
}

/// Whether the owner gave or asked: the file of donations, else one's own.
bool is_donation(const JsonView& record, std::string_view path, const RecordContext& context) {
    const bool has_amount = [&record] {
        bool found = false;
        for_each_attachment(record, [&found](JsonView data) { found = found || data["fundraiser"]["donated_amount"]; });
        return found;
    }();
    return has_amount || path.find("donat") != std::string_view::npos ||
           context.entry().name.find("donat") != std::string::npos;
}

void read_one_fundraiser(const JsonView& record, std::string_view path, RecordContext& context) {
    model::Item item = context.new_item(ItemKind::Fundraiser);
    item.title = record["title"].text();
    item.container = fundraiser_title(record);
    if (is_label_values(record)) {
        const LabelValuesView values(record);
        item.container = values.deep_text(Label::Title);
        // Sums of donations without a fundraiser's name.
        if (item.container.empty()) return context.consume();
    }
    if (item.container.empty()) item.container = item.title;
    if (item.container.empty()) return book_nothing(record, context);
    item.field = is_donation(record, path, context) ? "donated" : "created";
    item.time = to_moment(record["timestamp"]);
    item.text = item.container;
    context.emit(std::move(item));
}

void add_votes(const JsonView& poll, Words& words) {
    words.add(poll["question"].text());
    poll["options"].for_each([&words](JsonView option) {
        if (option["voted"].boolean().value_or(false)) words.add(option["option"].text());
    });
}

void read_one_vote(const JsonView& record, std::string_view, RecordContext& context) {
    model::Item item = context.new_item(ItemKind::PollVote);
    item.time = to_moment(record["timestamp"]);
    item.title = record["title"].text();
    Words words;
    for_each_attachment(record, [&words](JsonView data) { add_votes(data["poll"], words); });
    if (is_label_values(record)) {
        const LabelValuesView values(record);
        words.add(values.deep_text(Label::Question));
        for (std::string& answer : values.all_texts(Label::Answer)) words.add(std::move(answer));
        if (words.empty()) words.add(values.deep_text(Label::Name));
        if (words.empty()) words.add(fallback_words(values));
        item.url = values.deep_text(Label::Url);
    }
    if (words.empty() && item.title.empty()) return book_nothing(record, context);
    item.text = words.take();
    context.emit(std::move(item));
}

}  // namespace

void read_listing(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_listing); }
void read_review(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_review); }
void read_fundraiser(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_fundraiser);
}
void read_poll_vote(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_vote); }
void read_detailed_poll_vote(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_vote);
}

}  // namespace glasshouse::platforms::facebook
