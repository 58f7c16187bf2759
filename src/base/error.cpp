#include "glasshouse/base/error.hpp"

#include <array>
#include <utility>

namespace glasshouse {
namespace {

constexpr std::array<std::string_view, 12> kIds{
    "usage",          "not-found",    "permission-denied", "not-an-export", "encrypted", "corrupt",
    "limit-exceeded", "mixed-owners", "already-exists",    "not-yet",       "invalid",   "internal",
};
static_assert(kIds.size() == std::to_underlying(ErrorCode::Internal) + 1U);

}  // namespace

std::string_view to_id(ErrorCode code) { return kIds[std::to_underlying(code)]; }

std::string to_message(const Error& error) {
    return error.place.empty() ? error.detail : error.place + ": " + error.detail;
}

}  // namespace glasshouse
