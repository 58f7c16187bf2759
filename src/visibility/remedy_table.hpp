#pragma once

#include "evidence.hpp"
#include "glasshouse/visibility/policies.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::visibility {

/// What a remedy does, as Policies::after interprets it.
enum class Effect : std::uint8_t {
    OnlyMe,           ///< the item's audience becomes only-me
    Remove,           ///< the item is archived, deleted or left: nobody but the owner meets it
    LimitToFriends,   ///< whatever is wider than friends becomes friends
    HideFromFriends,  ///< friends no longer see it; others are as before
    DropTags,         ///< tagged people and their friends no longer see it by the tag
    RestrictViewer,   ///< the viewer becomes a friend in name
    Future,           ///< changes nothing that is there already
};

/// One row of data/remedies/<platform>.tsv.
struct RemedyRow {
    Remedy remedy;
    Effect effect = Effect::Future;
    std::vector<model::ItemKind> kinds;  ///< empty for effects on the viewer
    std::vector<std::string> fields;     ///< empty: all
    Evidence evidence;
};

/// Reads a platform's remedies. Invalid, with file and line, for whatever is missing or malformed.
[[nodiscard]] Result<std::vector<RemedyRow>> parse_remedies(const Resource& file, model::Platform platform, Date today);

}  // namespace glasshouse::visibility
