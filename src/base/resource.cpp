#include "glasshouse/base/resource.hpp"

#include <algorithm>

namespace glasshouse {

std::optional<std::string_view> find_resource(std::string_view path) {
    const auto all = resources();
    const auto at = std::ranges::lower_bound(all, path, {}, &Resource::path);
    if (at == all.end() || at->path != path) return std::nullopt;
    return at->content;
}

}  // namespace glasshouse
