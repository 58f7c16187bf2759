#pragma once

#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/context.hpp"

#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// One value of the profile in words.
struct ProfileValue {
    std::string_view field;  ///< key of the settings file: "work", "current-city"
    std::string text;
    std::string other_party;  ///< partner or family member
    std::string url;
};

/// Hands a value out as profile-field item, with the first known time of `source`. Returns false, and does nothing, for
/// a value without words.
bool emit_value(ProfileValue&& value, const syntax::JsonView& source, RecordContext& context);

/// "FEMALE" as "Female"; text that is no constant comes back as it is.
[[nodiscard]] std::string to_plain_word(std::string constant);

/// "Nurse at City Clinic, Leiden", with the description below.
[[nodiscard]] std::string work_words(const syntax::JsonView& work);
/// "Law, Ethics at University of X".
[[nodiscard]] std::string education_words(const syntax::JsonView& education);
/// Street, neighbourhood, city, region, postal code and country, joined by commas.
[[nodiscard]] std::string address_words(const syntax::JsonView& address);
/// A view, religion or other value that is a string in some exports and an object with name and description in others.
[[nodiscard]] std::string named_words(const syntax::JsonView& value);

}  // namespace glasshouse::platforms::facebook
