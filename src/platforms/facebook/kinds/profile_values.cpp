// Words for the values of a profile. Tests: tests/platforms/facebook_kinds_profile_test.cpp.
#include "platforms/facebook/kinds/profile_values.hpp"

#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/words.hpp"

#include <algorithm>

namespace glasshouse::platforms::facebook {
namespace {

using syntax::JsonType;
using syntax::JsonView;

void append(std::string& joined, std::string_view separator, const std::string& part) {
    if (part.empty()) return;
    if (!joined.empty()) joined += separator;
    joined += part;
}

std::string with_description(std::string line, const JsonView& described) {
    Words words;
    words.add(std::move(line));
    words.add(described["description"].text());
    return words.take();
}

std::string joined_texts(const JsonView& list) {
    std::string joined;
    list.for_each([&joined](JsonView element) { append(joined, ", ", named_words(element)); });
    return joined;
}

}  // namespace

bool emit_value(ProfileValue&& value, const JsonView& source, RecordContext& context) {
    if (trim(value.text).empty() && value.other_party.empty()) return false;
    model::Item item = context.new_item(model::ItemKind::ProfileField);
    item.field = value.field;
    item.text = std::move(value.text);
    item.other_party = std::move(value.other_party);
    item.url = std::move(value.url);
    item.time = to_moment(source["timestamp"]);
    context.emit(std::move(item));
    return true;
}

std::string to_plain_word(std::string constant) {
    const bool is_constant = std::ranges::all_of(constant, [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
    if (!is_constant) return constant;
    for (std::size_t i = 0; i < constant.size(); ++i) {
        char& c = constant[i];
        if (c == '_') {
            c = ' ';
        } else if (i > 0) {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return constant;
}

std::string work_words(const JsonView& work) {
    std::string line = work["title"].text();
    append(line, " at ", work["employer"].text());
    append(line, ", ", work["location"].text());
    return with_description(std::move(line), work);
}

std::string education_words(const JsonView& education) {
    std::string line = education["degree"].text();
    append(line, ", ", joined_texts(education["concentrations"]));
    append(line, " at ", education["name"].text());
    return with_description(std::move(line), education);
}

std::string address_words(const JsonView& address) {
    if (address.is(JsonType::String)) return address.text();
    std::string joined;
    for (const std::string_view key : {"street", "neighborhood", "zipcode", "city", "region", "country"}) {
        append(joined, ", ", address[key].text());
    }
    return joined;
}

std::string named_words(const JsonView& value) {
    if (value.is(JsonType::String)) return value.text();
    if (!value.is(JsonType::Object)) return {};
    return with_description(value["name"].text(), value);
}

}  // namespace glasshouse::platforms::facebook
