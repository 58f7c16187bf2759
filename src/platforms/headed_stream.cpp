#include "platforms/headed_stream.hpp"

#include <algorithm>
#include <cstring>

namespace glasshouse::platforms {

Result<std::unique_ptr<HeadedStream>> HeadedStream::open(const archive::Archive& archive, std::size_t index,
                                                         std::size_t head_bytes) {
    Result<std::unique_ptr<archive::EntryStream>> rest = archive.open(index);
    if (!rest) return std::unexpected(std::move(rest).error());
    std::unique_ptr<HeadedStream> stream(new HeadedStream(*std::move(rest)));
    stream->head_.resize(std::min<std::size_t>(head_bytes, archive.entries()[index].size));
    std::size_t filled = 0;
    while (filled < stream->head_.size()) {
        const Result<std::size_t> got =
            stream->rest_->read(std::span(stream->head_.data() + filled, stream->head_.size() - filled));
        if (!got && filled == 0) return std::unexpected(got.error());
        if (!got) stream->error_ = got.error();
        if (!got || *got == 0) break;
        filled += *got;
    }
    stream->head_.resize(filled);
    return stream;
}

Result<std::size_t> HeadedStream::read(std::span<char> buffer) {
    if (given_ == head_.size() && error_) return std::unexpected(*error_);
    if (given_ == head_.size()) return rest_->read(buffer);
    const std::size_t count = std::min(buffer.size(), head_.size() - given_);
    std::memcpy(buffer.data(), head_.data() + given_, count);
    given_ += count;
    return count;
}

}  // namespace glasshouse::platforms
