// Check-ins and places others tagged the owner in: label_values files of 2023 and later.
// Tests: tests/platforms/facebook_kinds_places_test.cpp.
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/place.hpp"
#include "platforms/facebook/kinds/post_item.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/readers.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using syntax::JsonView;

void read_one_check_in(const JsonView& record, std::string_view, RecordContext& context) {
    emit_post(read_any_parts(record), context.new_item(ItemKind::CheckIn), record, context);
}

/// Without a known label the first words of the record are taken for the place.
std::string place_name(const LabelValuesView& values) {
    for (const Label label : {Label::PlaceName, Label::Location, Label::Name}) {
        if (std::string name = values.text(label); !name.empty()) return name;
    }
    std::string words = fallback_words(values);
    return words.substr(0, words.find('\n'));
}

std::optional<Timestamp> visit_time(const LabelValuesView& values, const JsonView& record) {
    std::optional<Timestamp> time = to_moment(values.time(Label::VisitTime));
    if (!time) time = to_moment(record["timestamp"]);
    values.for_each([&time](std::optional<Label>, JsonView row) {
        if (!time) time = to_moment(row["timestamp_value"]);
    });
    return time;
}

void read_one_tag(const JsonView& record, std::string_view, RecordContext& context) {
    if (!is_label_values(record)) return book_nothing(record, context);
    const LabelValuesView values(record);
    model::Place place{.name = place_name(values), .position = parse_position(values.deep_text(Label::Coordinates))};
    if (place.name.empty() && !place.position) return book_nothing(record, context);
    model::Item item = context.new_item(ItemKind::Tag);
    item.place = std::move(place);
    item.time = visit_time(values, record);
    item.url = values.text(Label::Url);
    context.emit(std::move(item));
}

}  // namespace

void read_check_in(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_check_in); }
void read_tagged_place(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_tag); }

}  // namespace glasshouse::platforms::facebook
