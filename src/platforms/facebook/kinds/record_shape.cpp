// The forms a record comes in. Facebook writes an array of one as the object itself, leaves out what is empty and wraps
// the same list in one, two or three members by era (structures of 2018-2026, checked 2026-11-22).
// Tests: tests/platforms/facebook_kinds_shape_test.cpp.
#include "platforms/facebook/kinds/record_shape.hpp"

#include <array>

namespace glasshouse::platforms::facebook {
namespace {

using syntax::JsonType;
using syntax::JsonView;

enum class Expected : std::uint8_t { Text, Number, Nested };

struct Member {
    std::string_view key;
    Expected expected;
};

/// Members that stand directly in some record. What holds one of them is a record, no wrapper.
constexpr std::array kMembers{
    Member{"timestamp", Expected::Number},
    Member{"title", Expected::Text},
    Member{"name", Expected::Text},
    Member{"data", Expected::Nested},
    Member{"attachments", Expected::Nested},
    Member{"label_values", Expected::Nested},
    Member{"string_list_data", Expected::Nested},
    Member{"string_map_data", Expected::Nested},
    Member{"media", Expected::Nested},
    Member{"tags", Expected::Nested},
    Member{"uri", Expected::Text},
    Member{"url", Expected::Text},
    Member{"fbid", Expected::Text},
    Member{"description", Expected::Text},
    Member{"text", Expected::Text},
    Member{"creation_timestamp", Expected::Number},
    Member{"created_timestamp", Expected::Number},
    Member{"create_timestamp", Expected::Number},
    Member{"start_timestamp", Expected::Number},
    Member{"end_timestamp", Expected::Number},
    Member{"last_modified_timestamp", Expected::Number},
    Member{"photos", Expected::Nested},
    Member{"cover_photo", Expected::Nested},
    Member{"media_metadata", Expected::Nested},
    Member{"group_name", Expected::Text},
    Member{"answers", Expected::Nested},
    Member{"location", Expected::Nested},
    Member{"details", Expected::Nested},
    Member{"contact_info", Expected::Nested},
    Member{"value", Expected::Text},
};

bool fits(const JsonView& value, Expected expected) {
    const JsonType type = value.type();
    if (type == JsonType::Null) return true;
    switch (expected) {
        case Expected::Text: return type == JsonType::String;
        case Expected::Number: return value.integer().has_value();
        case Expected::Nested: return type == JsonType::Array || type == JsonType::Object;
    }
    return false;
}

bool is_wrapper(const JsonView& record) {
    if (!record.is(JsonType::Object)) return false;
    for (const Member& member : kMembers) {
        if (record[member.key]) return false;
    }
    bool nested = record.size() > 0;
    record.for_each_member([&nested](std::string_view, JsonView value) {
        nested = nested && (value.is(JsonType::Array) || value.is(JsonType::Object));
    });
    return nested;
}

/// Takes wrappers apart and reads what is inside; remembers whether a part was read before.
class Unwrapping {
public:
    Unwrapping(RecordContext& context, ElementReader read) : context_(context), read_(read) {}

    void visit(const JsonView& value, std::string_view path, int depth) {
        constexpr int kDeepestWrapper = 3;
        if (depth < kDeepestWrapper && is_wrapper(value)) {
            value.for_each_member([&](std::string_view key, JsonView member) {
                member.for_each([&](JsonView element) { visit(element, key, depth + 1); });
            });
            return;
        }
        if (any_) context_.next_part();
        any_ = true;
        read_one(value, path);
    }

    [[nodiscard]] bool any() const { return any_; }

private:
    void read_one(const JsonView& value, std::string_view path) {
        if (value.is(JsonType::Object) && value.size() > 0) return read_(value, path, context_);
        const bool says_nothing = value.type() == JsonType::Null || (value.is(JsonType::Object) && value.size() == 0) ||
                                  (value.is(JsonType::Array) && value.size() == 0) ||
                                  (value.is(JsonType::String) && value.raw_text().empty());
        if (says_nothing) return context_.skip("empty");
        context_.unknown("the record is no object");
    }

    RecordContext& context_;
    ElementReader read_;
    bool any_ = false;
};

}  // namespace

void read_each(const JsonView& record, RecordContext& context, ElementReader read) {
    Unwrapping unwrapping(context, read);
    unwrapping.visit(record, context.path(), 0);
    if (!unwrapping.any()) context.skip("empty");
}

void book_nothing(const JsonView& element, RecordContext& context) {
    bool any_known = false;
    for (const Member& member : kMembers) {
        const JsonView value = element[member.key];
        if (!value) continue;
        any_known = true;
        if (!fits(value, member.expected)) {
            context.unknown("the member " + std::string(member.key) + " has another type");
            return;
        }
    }
    if (any_known) return context.skip("empty");
    context.unknown("none of the members of such a record");
}

std::string_view last_part(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

}  // namespace glasshouse::platforms::facebook
