#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::platforms::facebook {

/// Collects what somebody wrote in the parts of one record: a post, the captions of its photos, a poll. Parts are
/// joined by a blank line and an equal part stands once, since captions usually repeat the post.
class Words {
public:
    /// White space around the part is cut; an empty part, and one that stands already, is left out.
    void add(std::string part);
    [[nodiscard]] bool empty() const { return joined_.empty(); }
    [[nodiscard]] std::string take() { return std::move(joined_); }

private:
    std::string joined_;
    std::vector<std::pair<std::size_t, std::size_t>> parts_;  ///< offset and length in joined_
};

/// The text without white space at its ends.
[[nodiscard]] std::string_view trim(std::string_view text);

}  // namespace glasshouse::platforms::facebook
