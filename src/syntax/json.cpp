// The only user of simdjson. Tested by tests/syntax/json_view_test.cpp.
#include "glasshouse/syntax/json.hpp"

#include "glasshouse/syntax/mojibake.hpp"
#include "json_parser.hpp"
#include "json_repair.hpp"
#include "json_window.hpp"

#include <simdjson.h>
#include <bit>
#include <charconv>
#include <cmath>

namespace glasshouse::syntax {

namespace dom = simdjson::dom;

struct JsonAccess {
    static_assert(sizeof(dom::element) == 16 && std::is_trivially_copyable_v<dom::element>);
    static_assert(simdjson::SIMDJSON_PADDING <= JsonWindow::kPadding);

    static JsonView to_view(const dom::element& element) {
        JsonView view;
        view.element_ = std::bit_cast<decltype(view.element_)>(element);
        view.present_ = true;
        return view;
    }
    static std::optional<dom::element> to_element(const JsonView& view) {
        if (!view.present_) return std::nullopt;
        return std::bit_cast<dom::element>(view.element_);
    }
    /// The element as the type asked for; absent when it is of another.
    template <class Value>
    static std::optional<Value> get(const JsonView& view) {
        Value value;
        if (!view.present_ || std::bit_cast<dom::element>(view.element_).get(value) != simdjson::SUCCESS) {
            return std::nullopt;
        }
        return value;
    }
};

namespace {

/// Documents above this size get memory of their own, so that one large album does not keep its share for good.
constexpr std::size_t kReusedBytes = 2UL << 20U;
// No record of an export nests deeper than 20; the bound is for those made to exhaust a reader's stack.
static_assert(simdjson::DEFAULT_MAX_DEPTH == 1024);

struct FaultRow {
    simdjson::error_code code;
    JsonFault fault;
};

constexpr std::array kFaults{
    FaultRow{simdjson::CAPACITY, {"it is too large", false}},
    FaultRow{simdjson::MEMALLOC, {"there is not enough memory for it", false}},
    FaultRow{simdjson::DEPTH_ERROR, {"it is nested more than 1024 deep, or a bracket is not closed", true}},
    FaultRow{simdjson::UTF8_ERROR, {"it is not UTF-8", false}},
    FaultRow{simdjson::NUMBER_ERROR, {"it holds a number that cannot be read", false}},
    FaultRow{simdjson::STRING_ERROR, {"it holds an escape that cannot be read", false}},
    FaultRow{simdjson::UNESCAPED_CHARS, {"it holds a control character", true}},
    FaultRow{simdjson::UNCLOSED_STRING, {"a quotation mark is not closed", true}},
    FaultRow{simdjson::EMPTY, {"it is empty", false}},
};

JsonFault to_fault(simdjson::error_code code) {
    for (const FaultRow& row : kFaults) {
        if (row.code == code) return row.fault;
    }
    return {"its brackets, commas or words do not fit together", true};
}

template <class Number>
std::optional<Number> parse_number(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

JsonType JsonView::type() const {
    const auto element = JsonAccess::to_element(*this);
    if (!element) return JsonType::Null;
    switch (element->type()) {
        case dom::element_type::ARRAY: return JsonType::Array;
        case dom::element_type::OBJECT: return JsonType::Object;
        case dom::element_type::STRING: return JsonType::String;
        case dom::element_type::BOOL: return JsonType::Bool;
        case dom::element_type::INT64:
        case dom::element_type::UINT64:
        case dom::element_type::DOUBLE: return JsonType::Number;
        case dom::element_type::NULL_VALUE: return JsonType::Null;
    }
    return JsonType::Null;
}

JsonView JsonView::operator[](std::string_view key) const {
    const auto object = JsonAccess::get<dom::object>(*this);
    dom::element member;
    if (!object || object->at_key(key).get(member) != simdjson::SUCCESS) return {};
    return JsonAccess::to_view(member);
}

JsonView JsonView::any_of(std::initializer_list<std::string_view> keys) const {
    for (const std::string_view key : keys) {
        if (const JsonView member = (*this)[key]) return member;
    }
    return {};
}

std::string JsonView::text() const { return repair_mojibake(raw_text()); }

std::string_view JsonView::raw_text() const {
    return JsonAccess::get<std::string_view>(*this).value_or(std::string_view{});
}

std::optional<std::int64_t> JsonView::integer() const {
    if (const auto value = JsonAccess::get<std::int64_t>(*this)) return value;
    if (const auto text = JsonAccess::get<std::string_view>(*this)) return parse_number<std::int64_t>(*text);
    const auto value = JsonAccess::get<double>(*this);
    constexpr double kExact = 9'007'199'254'740'992;  // above 2^53 a double no longer tells whole numbers apart
    if (!value || std::trunc(*value) != *value || std::abs(*value) > kExact) return std::nullopt;
    return static_cast<std::int64_t>(*value);
}

std::optional<double> JsonView::number() const { return JsonAccess::get<double>(*this); }

std::optional<bool> JsonView::boolean() const { return JsonAccess::get<bool>(*this); }

std::size_t JsonView::size() const {
    if (const auto array = JsonAccess::get<dom::array>(*this)) return array->size();
    if (const auto object = JsonAccess::get<dom::object>(*this)) return object->size();
    return 0;
}

void JsonView::for_each(const std::function<void(JsonView)>& visit) const {
    if (const auto array = JsonAccess::get<dom::array>(*this)) {
        for (const dom::element element : *array) visit(JsonAccess::to_view(element));
    } else if (type() != JsonType::Null) {
        visit(*this);
    }
}

void JsonView::for_each_member(const std::function<void(std::string_view key, JsonView)>& visit) const {
    const auto object = JsonAccess::get<dom::object>(*this);
    if (!object) return;
    for (const dom::key_value_pair member : *object) visit(member.key, JsonAccess::to_view(member.value));
}

struct JsonParser::State {
    dom::parser small;
    dom::parser large;
    std::string copy;
};

JsonParser::JsonParser() : state_(std::make_unique<State>()) {}
JsonParser::~JsonParser() = default;

std::expected<JsonView, JsonFault> JsonParser::parse(std::string_view padded) {
    const bool is_small = padded.size() <= kReusedBytes;
    if (!is_small) state_->large = dom::parser{};
    dom::parser& parser = is_small ? state_->small : state_->large;
    dom::element root;
    if (const auto code = parser.parse(padded.data(), padded.size(), false).get(root)) {
        return std::unexpected(to_fault(code));
    }
    return JsonAccess::to_view(root);
}

std::expected<JsonView, JsonFault> JsonParser::parse_leniently(std::string_view text) {
    const auto parse_copy = [&](std::string_view source) {
        state_->copy.assign(source);
        state_->copy.append(JsonWindow::kPadding, ' ');
        return parse(std::string_view(state_->copy).substr(0, source.size()));
    };
    const auto strict = parse_copy(text);
    if (strict) return strict;
    return parse_copy(repair_json(text));
}

Result<void> read_json(std::string_view text, const std::function<void(JsonView)>& visit) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    JsonParser parser;
    const auto root = parser.parse_leniently(text);
    if (!root) return fail(ErrorCode::Corrupt, "", "expected JSON, but " + std::string(root.error().what));
    visit(*root);
    return {};
}

}  // namespace glasshouse::syntax
