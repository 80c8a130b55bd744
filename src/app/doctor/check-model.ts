import type { ModelConfig } from '../config.js';
import type { Finding } from './finding.js';

export async function checkModel(model: ModelConfig | undefined): Promise<Finding[]> {
  const check = 'model';
  return [{ check, state: 'note', text: model ? 'configured' : 'not configured' }];
}
