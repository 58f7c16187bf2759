#pragma once

#include "glasshouse/archive/archive.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace glasshouse::platforms {

/// An entry's first bytes, looked at before the rest: read() gives them again, then what follows.
class HeadedStream final : public archive::EntryStream {
public:
    /// Opens the entry and reads at most `head_bytes` of it. Fails when not one byte can be read; damage behind the
    /// first byte fails the read() that comes to it.
    [[nodiscard]] static Result<std::unique_ptr<HeadedStream>> open(const archive::Archive& archive, std::size_t index,
                                                                    std::size_t head_bytes);

    [[nodiscard]] std::string_view head() const { return head_; }
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override;

private:
    explicit HeadedStream(std::unique_ptr<archive::EntryStream> rest) : rest_(std::move(rest)) {}

    std::unique_ptr<archive::EntryStream> rest_;
    std::string head_;
    std::optional<Error> error_;  ///< that ended the head
    std::size_t given_ = 0;       ///< bytes of the head handed out
};

/// Enough of an entry to see its first keys.
inline constexpr std::size_t kHeadBytes = 64UL << 10U;

}  // namespace glasshouse::platforms
