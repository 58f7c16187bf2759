// Groups: memberships, roles, badges, answers to the questions a group asks before it lets somebody in. Whether a group
// is public is not exported (checked 2026-11-22). Tests: tests/platforms/facebook_kinds_groups_test.cpp.
#include "glasshouse/syntax/mojibake.hpp"
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/kinds/words.hpp"
#include "platforms/facebook/readers.hpp"
#include "platforms/facebook/titles.hpp"

#include <vector>

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using syntax::JsonType;
using syntax::JsonView;

/// Names in `data` (since 2021) or in `attachments` (before), or the group of the sentence where both are missing.
std::vector<std::string> group_names(const JsonView& record, const TitleMeaning& meaning) {
    std::vector<std::string> names;
    const auto collect = [&names](JsonView data) {
        if (std::string name = data["name"].text(); !name.empty()) names.push_back(std::move(name));
    };
    record["data"].for_each(collect);
    record["attachments"].for_each([&](JsonView attachment) { attachment["data"].for_each(collect); });
    if (names.empty() && !meaning.group.empty()) names.push_back(meaning.group);
    return names;
}

void read_one_membership(const JsonView& record, std::string_view, RecordContext& context) {
    const std::string title = record["title"].text();
    TitleMeaning meaning;
    if (!title.empty()) meaning = read_title(title, context.account().name, context.account().language);
    const std::vector<std::string> names = group_names(record, meaning);
    const bool ended = meaning.means == "left-group" || meaning.means == "removed-from-group";
    for (const std::string& name : names) {
        model::Item item = context.new_item(ItemKind::GroupMembership);
        item.container = name;
        item.title = title;
        item.time = to_moment(record["timestamp"]);
        if (ended) item.state = model::ItemState::Ended;
        context.emit(std::move(item));
    }
    if (names.empty()) book_nothing(record, context);
}

void read_one_admined(const JsonView& record, std::string_view, RecordContext& context) {
    model::Item item = context.new_item(ItemKind::GroupMembership);
    item.container = record["name"].text();
    if (item.container.empty()) return book_nothing(record, context);
    item.time = to_moment(record["timestamp"]);
    item.administers = true;
    context.emit(std::move(item));
}

void emit_badge(const std::string& group, std::string badge, RecordContext& context) {
    if (group.empty()) return context.skip("empty");
    model::Item item = context.new_item(ItemKind::GroupMembership);
    item.container = group;
    item.title = std::move(badge);
    context.emit(std::move(item));
}

/// {"City Runners": ["Conversation starter"]}: the names are the keys, which need repair like any text.
void read_badge_members(const JsonView& groups, RecordContext& context) {
    bool any = false;
    groups.for_each_member([&](std::string_view key, JsonView badges) {
        const std::string group = syntax::repair_mojibake(key);
        if (any) context.next_part();
        any = true;
        std::string words;
        badges.for_each(
            [&words](JsonView badge) { words = words.empty() ? badge.text() : words + ", " + badge.text(); });
        emit_badge(group, std::move(words), context);
    });
    if (!any) context.skip("empty");
}

void read_one_group_answers(const JsonView& record, std::string_view, RecordContext& context) {
    Words questions;
    Words answers;
    model::Item item = context.new_item(ItemKind::MembershipAnswer);
    item.container = record["group_name"].text();
    record["answers"].for_each([&](JsonView answer) {
        questions.add(answer["question"].text());
        answers.add(answer["answer"].text());
        if (!item.time) item.time = to_moment(answer["timestamp"]);
    });
    // Agreeing to the rules without a word says no more than the membership itself.
    if (answers.empty()) return book_nothing(record, context);
    item.text = answers.take();
    item.link = questions.take();
    context.emit(std::move(item));
}

}  // namespace

void read_group_membership(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_membership);
}

void read_admined_group(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_admined);
}

void read_group_badges(const JsonView& record, RecordContext& context) {
    // One badge of the group whose name is the last member of the path; names may hold a slash themselves.
    if (record.is(JsonType::String)) {
        const std::string_view path = context.path();
        const std::size_t slash = path.find('/');
        const std::string_view name = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
        return emit_badge(syntax::repair_mojibake(name), record.text(), context);
    }
    if (!record.is(JsonType::Object)) return context.unknown("badges are no object");
    const JsonView groups = record.any_of({"group_badges_v3", "group_badges_v2", "group_badges"});
    read_badge_members(groups ? groups : record, context);
}

void read_membership_answers(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_group_answers);
}

}  // namespace glasshouse::platforms::facebook
