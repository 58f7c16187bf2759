#pragma once

#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/model/item.hpp"
#include "glasshouse/syntax/json.hpp"

#include <optional>
#include <string>
#include <vector>

namespace glasshouse::platforms::facebook {

/// A comment that an export of 2018-20 puts inside the photo or video it stands below.
struct MediaComment {
    std::string author;
    std::string words;
    std::string group;
    std::optional<Timestamp> time;
};

/// What one photo or video of an export says about itself: its words and its metadata, which the exporter moves out of
/// the file into the JSON.
struct Media {
    std::string uri;
    std::string description;
    std::string title;  ///< name of its album, or the platform's own word for it
    std::optional<Timestamp> created;
    std::optional<Timestamp> taken;
    std::optional<model::Position> position;
    bool upload_address_kept = false;
    bool is_sticker = false;  ///< a drawing of the platform, neither photo nor video
    std::vector<MediaComment> comments;
};

/// Those of a list that have words, in its order.
[[nodiscard]] std::vector<MediaComment> to_media_comments(const syntax::JsonView& comments);

/// Reads a media object of any era. Absent when it is no object, or one without file, words and time.
[[nodiscard]] std::optional<Media> to_media(const syntax::JsonView& media);

}  // namespace glasshouse::platforms::facebook
