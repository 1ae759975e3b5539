#!/usr/bin/env node
// Stands in the repository, so that installing the workspace can link it before anything is built.
import '../dist/cli.js';
