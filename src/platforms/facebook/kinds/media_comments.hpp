#pragma once

#include "platforms/facebook/context.hpp"
#include "platforms/facebook/kinds/media.hpp"

#include <string>
#include <vector>

namespace glasshouse::platforms::facebook {

/// Where the photo or video stands whose comments are handed out.
struct CommentedPlace {
    std::string group;  ///< empty on the owner's timeline and in albums
    model::ItemState state = model::ItemState::Live;
};

/// Hands out the owner's own comments and books those of others as skipped "photo-comments". Call after the item that
/// the media belong to.
void emit_media_comments(const std::vector<MediaComment>& comments, const CommentedPlace& place,
                         RecordContext& context);

}  // namespace glasshouse::platforms::facebook
