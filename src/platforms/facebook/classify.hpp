#pragma once

#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/record_kind.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// What an entry's name says about its content.
enum class Form : std::uint8_t { Json, Html, Media, Other };

struct NameClass {
    Form form = Form::Other;
    const RecordKind* kind = nullptr;  ///< null when the name is not known
};

/// Goes by the last part of the name, by the folder it lies in only where two files share a name, and by folders that
/// hold files of any name (message threads, media, pages of other companies).
[[nodiscard]] NameClass classify_name(std::string_view entry_name);

/// The kind that a key of a root object names, whatever its version; null when it is not known.
[[nodiscard]] const RecordKind* classify_key(std::string_view key);

/// The known key around an entry's records, whatever else stands beside it: of several the first whose kind is read.
/// Absent where the root is a record of its own.
struct WrapperKey {
    std::string key;
    const RecordKind* kind;
};
[[nodiscard]] std::optional<WrapperKey> find_wrapper_key(const syntax::JsonRoot& root);

/// The kind that the content's keys name; null when they name none.
[[nodiscard]] const RecordKind* classify_keys(const syntax::JsonRoot& root);

/// True when records of this form are Instagram's, not Facebook's, under a name that both use.
[[nodiscard]] bool is_instagram_record(const syntax::JsonRoot& root, const RecordKind& kind);

/// True for the first bytes of a picture, video, sound or document.
[[nodiscard]] bool has_media_magic(std::string_view head);

}  // namespace glasshouse::platforms::facebook
