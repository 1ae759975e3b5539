/** @type {import('next').NextConfig} */
export default {
  // Each run is the first and the last one in its folder: a cache for the next would be written in vain.
  experimental: { turbopackFileSystemCacheForBuild: false },
};
