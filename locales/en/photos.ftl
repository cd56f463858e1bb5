### Photos of pinboards: what hosts and moderators are told about them.

## Refusals
refused-photo-unknown = This photo is not there any more.
refused-photo-unreadable = This is no photo that can be read here. JPEG, PNG and WebP can.
refused-photo-too-large = The photo has more than { $max } million pixels. Please take it with fewer.
refused-photo-too-heavy = The file is larger than { $max } MB. Please take a smaller photo.
refused-caption-too-long = The caption is too long. At most { $max } characters.
