// Reactions, from both files that exports since 2023 hold side by side: the numbered one with a sentence, and the
// label_values one with address, group and author. Tests: tests/platforms/facebook_kinds_reactions_test.cpp.
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/reaction_names.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/label_values.hpp"
#include "platforms/facebook/readers.hpp"
#include "platforms/facebook/titles.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using syntax::JsonView;

void read_sentence(const JsonView& record, RecordContext& context) {
    std::string_view word;
    record["data"].for_each([&word](JsonView data) {
        const JsonView reaction = data["reaction"];
        if (word.empty())
            word = reaction.is(syntax::JsonType::String) ? reaction.raw_text() : reaction["reaction"].raw_text();
    });
    std::string title = record["title"].text();
    if (word.empty() && title.empty()) return book_nothing(record, context);
    model::Item item = context.new_item(ItemKind::Reaction);
    item.time = to_moment(record["timestamp"]);
    item.field = to_reaction(word);
    if (!title.empty()) {
        TitleMeaning meaning = read_title(title, context.account().name, context.account().language);
        item.other_party = std::move(meaning.name);
        item.container = std::move(meaning.group);
    }
    item.title = std::move(title);
    context.emit(std::move(item));
}

std::string name_of(const LabelValuesView& values, Label label) {
    std::string name = values.below(label).deep_text(Label::Name);
    return name.empty() ? values.text(label) : name;
}

void read_labelled(const JsonView& record, RecordContext& context) {
    const LabelValuesView values(record);
    model::Item item = context.new_item(ItemKind::Reaction);
    item.time = to_moment(record["timestamp"]);
    if (!item.time) item.time = to_moment(values.time(Label::Time));
    item.field = to_reaction(values.text(Label::Reaction));
    item.url = values.text(Label::Url);
    item.container = name_of(values, Label::Group);
    if (item.container.empty()) item.container = values.text(Label::Name);
    item.other_party = name_of(values, Label::Author);
    // On one's own posts the owner stands as the author; there the other party is nobody.
    if (item.other_party == context.account().name) item.other_party.clear();
    const bool says_nothing = !item.time && item.field.empty() && item.url.empty() && item.container.empty();
    if (says_nothing) return book_nothing(record, context);
    context.emit(std::move(item));
}

void read_one(const JsonView& record, std::string_view, RecordContext& context) {
    is_label_values(record) ? read_labelled(record, context) : read_sentence(record, context);
}

}  // namespace

void read_reaction(const JsonView& record, RecordContext& context) { read_each(record, context, read_one); }
void read_detailed_reaction(const JsonView& record, RecordContext& context) { read_each(record, context, read_one); }

}  // namespace glasshouse::platforms::facebook
