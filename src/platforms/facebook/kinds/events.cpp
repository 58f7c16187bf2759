// Events answered, been invited to, and created. The answer is the name of the member that holds the record.
// Tests: tests/platforms/facebook_kinds_events_test.cpp.
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/place.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/names.hpp"
#include "platforms/facebook/readers.hpp"

#include <array>

namespace glasshouse::platforms::facebook {
namespace {

using syntax::JsonView;

struct AnswerRow {
    std::string_view stem;
    std::string_view answer;
};

constexpr std::array kAnswers{
    AnswerRow{"events_joined", "going"},
    AnswerRow{"events_interested", "interested"},
    AnswerRow{"events_declined", "declined"},
};

void emit_event(const JsonView& record, std::string_view answer, RecordContext& context) {
    model::Item item = context.new_item(model::ItemKind::EventResponse);
    item.container = record["name"].text();
    if (item.container.empty()) return book_nothing(record, context);
    item.field = answer;
    item.time = first_moment(record, {"start_timestamp", "timestamp", "create_timestamp"});
    item.place = to_place(record["place"]);
    // Only one's own events carry a description: the owner's words.
    item.text = record["description"].text();
    context.emit(std::move(item));
}

void read_one_response(const JsonView& record, std::string_view path, RecordContext& context) {
    const std::string_view stem = key_stem(last_part(path));
    std::string_view answer;
    for (const AnswerRow& row : kAnswers) {
        if (row.stem == stem) answer = row.answer;
    }
    emit_event(record, answer, context);
}

void read_one_invitation(const JsonView& record, std::string_view, RecordContext& context) {
    emit_event(record, "invited", context);
}

void read_one_own(const JsonView& record, std::string_view, RecordContext& context) {
    emit_event(record, "created", context);
}

}  // namespace

void read_event_response(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_response);
}
void read_event_invitation(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_invitation);
}
void read_own_event(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_own); }

}  // namespace glasshouse::platforms::facebook
