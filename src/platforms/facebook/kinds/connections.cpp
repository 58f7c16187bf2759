// Friends, followers, people followed, friend lists and uploaded address books: each a list that is one item with a
// count. Nothing but a name tells two friends apart, so the time belongs to the key.
// Tests: tests/platforms/facebook_kinds_connections_test.cpp.
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/label_values.hpp"
#include "platforms/facebook/localized_words.hpp"
#include "platforms/facebook/readers.hpp"

#include <string>

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using syntax::JsonType;
using syntax::JsonView;

std::string keyed(std::string name, const JsonView& time) {
    if (const auto seconds = time.integer(); seconds && !name.empty()) name += '\n' + std::to_string(*seconds);
    return name;
}

/// {"name", "timestamp"}; the Instagram-like form that followers were seen in; or label_values.
std::string person_key(const JsonView& record) {
    if (std::string name = record["name"].text(); !name.empty()) return keyed(std::move(name), record["timestamp"]);
    std::string key;
    record["string_list_data"].for_each([&](JsonView person) {
        std::string name = person["value"].text();
        if (name.empty()) name = record["title"].text();
        if (key.empty()) key = keyed(std::move(name), person["timestamp"]);
    });
    if (key.empty() && is_label_values(record)) {
        key = keyed(LabelValuesView(record).deep_text(Label::Name), record["timestamp"]);
    }
    return key;
}

void count_person(const JsonView& record, ItemKind list, RecordContext& context) {
    const std::string key = person_key(record);
    if (key.empty()) return book_nothing(record, context);
    context.count_in_list(list, key);
}

/// All words of one entry of an address book, which together tell it from the others.
std::string contact_key(const JsonView& contact) {
    std::string key = contact["name"].text();
    const auto add = [&key](const std::string& words) {
        if (!words.empty()) key += '\n' + words;
    };
    contact["details"].for_each([&add](JsonView detail) { add(detail["contact_point"].text()); });
    LabelValuesView(contact).for_each_deep([&add](std::optional<Label>, JsonView row) { add(row["value"].text()); });
    return key;
}

/// A list of contacts inside one record: a row whose `vec` holds them. 0 where the record is one contact itself.
std::size_t count_listed_contacts(const JsonView& record, RecordContext& context) {
    std::size_t found = 0;
    record["label_values"].for_each([&](JsonView row) {
        row["vec"].for_each([&](JsonView contact) {
            const JsonView rows = contact["dict"];
            if (!rows) return;
            std::string key = contact_key(rows);
            if (key.empty()) return;
            context.count_in_list(ItemKind::Contacts, key);
            ++found;
        });
    });
    return found;
}

void read_one_contact(const JsonView& record, std::string_view, RecordContext& context) {
    if (count_listed_contacts(record, context) > 0) return;
    const std::string key = contact_key(record);
    if (key.empty()) return book_nothing(record, context);
    context.count_in_list(ItemKind::Contacts, key);
}

/// Names of the members: the row that says so, else the last row with other rows in it, since suggestions that were
/// declined stand before.
std::size_t count_members(const LabelValuesView& values) {
    LabelValuesView members = values.below(Label::Members);
    if (!members) {
        values.for_each([&members](std::optional<Label> label, JsonView row) {
            if (label != Label::DeclinedMembers && row["dict"]) members = LabelValuesView(row["dict"]);
        });
    }
    std::size_t names = 0;
    members.for_each([&names](std::optional<Label>, JsonView row) {
        // A member may have more than one row of its own.
        bool has_words = !row_text(row).empty();
        LabelValuesView(row["dict"]).for_each_deep([&has_words](std::optional<Label>, JsonView inner) {
            has_words = has_words || !row_text(inner).empty();
        });
        if (has_words) ++names;
    });
    return names;
}

std::string list_name(const LabelValuesView& values) {
    std::string name = values.text(Label::Name);
    values.for_each([&name](std::optional<Label> label, JsonView row) {
        const std::string value = row["value"].text();
        if (name.empty() && !label && value != "True" && value != "False") name = value;
    });
    return name;
}

void read_one_list(const JsonView& record, std::string_view, RecordContext& context) {
    if (!is_label_values(record)) return book_nothing(record, context);
    const LabelValuesView values(record);
    model::Item item = context.new_item(ItemKind::AudienceList);
    static const LocalizedWords default_lists("data/platforms/facebook-lists.tsv");
    item.container = list_name(values);
    item.field = default_lists.find(item.container);
    item.count = count_members(values);
    if (item.container.empty() && item.count == 0) return book_nothing(record, context);
    context.emit(std::move(item));
}

}  // namespace

void read_friend(const JsonView& record, RecordContext& context) {
    read_each(record, context, [](const JsonView& person, std::string_view, RecordContext& to) {
        count_person(person, ItemKind::FriendsList, to);
    });
}

void read_follower(const JsonView& record, RecordContext& context) {
    read_each(record, context, [](const JsonView& person, std::string_view, RecordContext& to) {
        count_person(person, ItemKind::FollowersList, to);
    });
}

void read_followed_person(const JsonView& record, RecordContext& context) {
    read_each(record, context, [](const JsonView& person, std::string_view, RecordContext& to) {
        count_person(person, ItemKind::FollowingList, to);
    });
}

void read_connection_log(const JsonView& record, RecordContext& context) {
    read_each(record, context,
              [](const JsonView&, std::string_view, RecordContext& to) { to.skip("connections-log"); });
}

void read_contact(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_contact); }
void read_audience_list(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_list); }

}  // namespace glasshouse::platforms::facebook
