import { installWidgetsGlobal } from './bus/installWidgetsGlobal.ts';

installWidgetsGlobal({ window });
